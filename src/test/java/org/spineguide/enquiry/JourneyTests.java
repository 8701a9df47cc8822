package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.crypto.KeyFile;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	@TempDir
	Path folder;

	private final Journeys journeys = new Journeys(Vaults.vault());

	@Test
	void comesOutOfThePageAsItWentIn() {
		Journey journey = filledIn();
		assertThat(this.journeys.open(this.journeys.seal(journey))).contains(journey);
	}

	@Test
	void outlivesARestart() {
		KeyFile<Keys> file = Vaults.file(this.folder);
		Journey journey = filledIn();
		String sealed = new Journeys(new Vault(new KeyRing(file))).seal(journey);
		assertThat(new Journeys(new Vault(new KeyRing(file))).open(sealed)).contains(journey);
	}

	@Test
	void hidesWhatIsTyped() {
		byte[] sealed = Base64.getUrlDecoder().decode(this.journeys.seal(filledIn()));
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada");
		assertThat(filledIn().toString()).doesNotContain("Ada");
		assertThat(filledIn().form().toString()).doesNotContain("Ada");
	}

	@Test
	void doesNotOpenOnceItWasChanged() {
		String sealed = this.journeys.seal(filledIn());
		char other = (sealed.charAt(40) == 'A') ? 'B' : 'A';
		assertThat(this.journeys.open(sealed.substring(0, 40) + other + sealed.substring(41))).isEmpty();
		assertThat(this.journeys.open(sealed.substring(1))).isEmpty();
		assertThat(this.journeys.open("")).isEmpty();
		assertThat(this.journeys.open("not base64 \u20ac")).isEmpty();
	}

	@Test
	void doesNotOpenWithOtherKeys() {
		assertThat(new Journeys(Vaults.vault()).open(this.journeys.seal(filledIn()))).isEmpty();
	}

	@Test
	void remembersWhenAdviceWasFirstShown() {
		Journey journey = Journey.start(EnquiryKind.QUESTION, null, NOON)
			.leave(Page.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("yes"), NOON.plusSeconds(1))
			.leave(Page.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("no"), NOON.plusSeconds(2))
			.leave(Page.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("yes"), NOON.plusSeconds(3));
		assertThat(journey.advised()).isEqualTo(NOON.plusSeconds(1));
	}

	@Test
	void showsNoAdviceWithoutWarningSigns() {
		Journey journey = Journey.start(EnquiryKind.QUESTION, null, NOON)
			.leave(Page.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("no"), NOON);
		assertThat(journey.advised()).isNull();
	}

	@Test
	void isNotStaleOnTheNextDays() {
		assertThat(filledIn().isStale(NOON.plus(Duration.ofHours(20)))).isFalse();
		assertThat(filledIn().isStale(NOON.plus(Duration.ofDays(6)))).isFalse();
		assertThat(filledIn().isStale(NOON.plus(Duration.ofDays(8)))).isTrue();
	}

	private static Journey filledIn() {
		return new Journey(Enquiry.newToken(), EnquiryKind.APPOINTMENT, "spinal-fusion/recovery", NOON, null,
				Forms.form().make(), false);
	}

}
