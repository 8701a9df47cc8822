package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermsTests {

	private static final Term DISC = new Term("disc", "Disc", List.of("spinal disk"), "A cushion.");

	private static final Term FUSION = new Term("fusion", "Fusion", List.of(), "Joins bones.");

	private static final Term SPINAL_FUSION = new Term("spinal-fusion", "Spinal fusion", List.of(), "Joins vertebrae.");

	private static final Term MRI = new Term("mri", "MRI", List.of("IT"), "A picture.");

	private static final Term BIOPSY = new Term("biopsy", "biopsy", List.of("X-ray"), "A sample.");

	@ParameterizedTest
	@CsvSource({ "a disc here, disc", "Disc first, Disc", "DISC, DISC", "two discs, discs", "his disc., disc",
			"(disc), disc", "a Spinal  Disk, Spinal  Disk", "two spinal disks, spinal disks", "some biopsies, biopsies",
			"an x-ray, x-ray", "an MRI, MRI", "two MRIs, MRIs", "spinal fusion, spinal fusion", "a fusion, fusion" })
	void findsTheWord(String text, String found) {
		assertThat(found(text)).containsExactly(found);
	}

	@ParameterizedTest
	@CsvSource({ "discectomy", "a disc-like thing", "indisc", "spinal", "it is", "mri", "disc's", "x ray" })
	void leavesOtherWordsAlone(String text) {
		assertThat(found(text)).isEmpty();
	}

	@Test
	void longestNameWins() {
		assertThat(found("a spinal fusion and a fusion")).containsExactly("spinal fusion", "fusion");
	}

	@Test
	void wordWithinATermThatIsLeftOutIsNotExplainedInstead() {
		Terms terms = Terms.of(List.of(FUSION, SPINAL_FUSION)).without("spinal-fusion");
		assertThat(found(terms, "a spinal fusion and a fusion")).containsExactly("fusion");
	}

	@Test
	void earlierTermHasANameThatTwoShare() {
		Terms terms = Terms.of(List.of(FUSION, new Term("other", "fusion", List.of(), "Else.")));
		assertThat(terms.next("fusion", 0, (term) -> true).term()).isEqualTo(FUSION);
		assertThat(terms.next("fusion", 0, (term) -> !term.equals(FUSION))).isNull();
	}

	@Test
	void nameMayBreakOverALine() {
		assertThat(found("a spinal\nfusion")).containsExactly("spinal\nfusion");
	}

	@Test
	void idMustBeOneWord() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Term("a b", "a", List.of(), ""));
	}

	private static Collection<String> found(String text) {
		return found(Terms.of(List.of(DISC, FUSION, SPINAL_FUSION, MRI, BIOPSY)), text);
	}

	private static Collection<String> found(Terms terms, String text) {
		List<String> found = new ArrayList<>();
		Terms.Use use = terms.next(text, 0, (term) -> true);
		while (use != null) {
			found.add(text.substring(use.start(), use.end()));
			use = terms.next(text, use.end(), (term) -> true);
		}
		return found;
	}

}
