package org.spineguide.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Subjects that no article of the library answers, and subjects that one does. */
class MissingSubjectsTests {

	@ParameterizedTest
	@ValueSource(strings = { "knee replacement", "total hip replacment", "nee replacement",
			"shoulder surgery recovery time", "frozen shoulder exercises", "tennis elbow brace", "carpal tunnel",
			"carpel tunel", "rotator cuff tear", "rotater cuff", "ankle sprain recovery", "plantar fasciitis",
			"tmj jaw pain", "bunion surgery shoes", "hip arthritis shots", "knee injection gel",
			"kidney stone treatment", "multiple sclerosis", "fibromialgia", "parkinsons disease", "migraine treatment",
			"gout diet", "shingles rash", "skin cancer removal", "viagra", "humira injections",
			"lisinopril and back pain", "statins and muscle pain", "insulin pump", "asthma inhaler", "root canal",
			"gastric bypass", "hair transplant", "colonoscopy prep", "heart bypass surgery", "eye laser surgery",
			"botox for wrinkles", "peptide injections bpc 157" })
	void absentSubjectIsNamedAsMissing(String words) {
		assertThat(find(words).missing()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "slipped disc", "hernated disk", "sciatica down my leg", "spinal stenosis and walking",
			"can i drive after fusion", "is fusion worth it", "too old for surgery", "morning stiffness",
			"chiropractor", "planks", "turmeric", "flare-up", "sitting at work", "bent forward after fusion",
			"mri with screws in my back", "how long do bones take to fuse", "sex after back surgery",
			"can i fly after surgery", "blood thinners", "ozempic before surgery", "gabapentin side effects",
			"wound leaks after surgery", "neck fusion", "hip bone graft", "bladder trouble after surgery",
			"stomach bleeding from ibuprofen", "pain between shoulder blades", "knees bent when sleeping", "L5-S1 disc",
			"kyphoplasty results", "second opinion cost", "yoga for back pain", "si joint pain", "bone density test" })
	void subjectOfAnArticleIsNotMissing(String words) {
		assertThat(find(words).missing()).isEmpty();
		assertThat(find(words).hits()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kidney stone treatment, kidney stone", "shoulder surgery recovery time, shoulder surgery",
			"is lisinopril bad for my back, lisinopril" })
	void wholeSubjectIsNamed(String words, String subject) {
		assertThat(find(words).missing()).containsExactly(subject);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ketamine", "achilles", "rotator cuff", "statins", "neuroma" })
	void wordOfMedicineIsNotMendedIntoAnother(String words) {
		assertThat(find(words).betterWords()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "my legs buckle when i do the dishes", "wound smells like old cheese" })
	void redFlagIsNotFollowedByWhatIsMissing(String words) {
		assertThat(find(words).danger()).isPresent();
		assertThat(find(words).missing()).isEmpty();
	}

	private static SearchResults find(String words) {
		return Searches.shipped().find(SearchRequest.of("en", words));
	}

}
