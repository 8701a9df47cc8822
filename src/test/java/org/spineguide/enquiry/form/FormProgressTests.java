package org.spineguide.enquiry.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.crypto.KeyFile;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.seal.EncryptionKeys;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;

class FormProgressTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	@TempDir
	Path folder;

	private final FormProgressCodec formProgressCodec = new FormProgressCodec(TestKeys.personalDataCipher());

	@Test
	void comesOutOfThePageAsItWentIn() {
		FormProgress formProgress = filledIn();
		assertThat(this.formProgressCodec.open(this.formProgressCodec.seal(formProgress))).contains(formProgress);
	}

	@Test
	void outlivesARestart() {
		KeyFile<EncryptionKeys> file = TestKeys.file(this.folder);
		FormProgress formProgress = filledIn();
		String sealed = new FormProgressCodec(new PersonalDataCipher(new KeyRing(file))).seal(formProgress);
		assertThat(new FormProgressCodec(new PersonalDataCipher(new KeyRing(file))).open(sealed))
			.contains(formProgress);
	}

	@Test
	void hidesWhatIsTyped() {
		byte[] sealed = Base64.getUrlDecoder().decode(this.formProgressCodec.seal(filledIn()));
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada");
		assertThat(filledIn().toString()).doesNotContain("Ada");
		assertThat(filledIn().form().toString()).doesNotContain("Ada");
	}

	@Test
	void doesNotOpenOnceItWasChanged() {
		String sealed = this.formProgressCodec.seal(filledIn());
		char other = (sealed.charAt(40) == 'A') ? 'B' : 'A';
		assertThat(this.formProgressCodec.open(sealed.substring(0, 40) + other + sealed.substring(41))).isEmpty();
		assertThat(this.formProgressCodec.open(sealed.substring(1))).isEmpty();
		assertThat(this.formProgressCodec.open("")).isEmpty();
		assertThat(this.formProgressCodec.open("not base64 \u20ac")).isEmpty();
	}

	@Test
	void doesNotOpenWithOtherKeys() {
		assertThat(new FormProgressCodec(TestKeys.personalDataCipher()).open(this.formProgressCodec.seal(filledIn())))
			.isEmpty();
	}

	@Test
	void remembersWhenAdviceWasFirstShown() {
		FormProgress formProgress = FormProgress.start(EnquiryKind.QUESTION, null, NOON)
			.answer(FormStep.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("yes"), NOON.plusSeconds(1))
			.answer(FormStep.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("no"), NOON.plusSeconds(2))
			.answer(FormStep.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("yes"), NOON.plusSeconds(3));
		assertThat(formProgress.advised()).isEqualTo(NOON.plusSeconds(1));
	}

	@Test
	void showsNoAdviceWithoutWarningSigns() {
		FormProgress formProgress = FormProgress.start(EnquiryKind.QUESTION, null, NOON)
			.answer(FormStep.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("no"), NOON);
		assertThat(formProgress.advised()).isNull();
	}

	@Test
	void holdsNoAnswersAfterItWasSent() {
		FormProgress sent = filledIn().afterSending();
		assertThat(sent.form()).isEqualTo(EnquiryForm.empty().withWarningSigns("no"));
		assertThat(sent.wasSent()).isTrue();
		assertThat(sent.with(Forms.form().make()).after(sent.token()).wasSent()).isFalse();
	}

	@Test
	void answersOfARequestFillTheFormAgain() {
		EnquiryForm form = Forms.form().make();
		assertThat(EnquiryForm.of(form.answers(), "no")).isEqualTo(form);
		EnquiryForm mail = Forms.form().phone("").email("ada@example.org").saying("").make();
		assertThat(EnquiryForm.of(mail.answers(), "no")).isEqualTo(mail);
	}

	@Test
	void lineBreaksAndEmojiCountOnce() {
		String bones = "\ud83e\uddb4".repeat(2000) + "\r\n".repeat(2000) + "x".repeat(1000);
		assertThat(Forms.form().saying(bones).make().lettersInMessage()).isEqualTo(5000);
		assertThat(Forms.form().saying("\n\r\r\n").make().lettersInMessage()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83c\uddfa\ud83c\uddf8",
			"\ud83d\udc4d\ud83c\udffd", "1\ufe0f\u20e3", "\u2764\ufe0f", "e\u0301", "\u1100\u1161\u11a8",
			"\u0928\u093f", "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f" })
	void whatIsSeenAsOneLetterCountsOnce(String letter) {
		assertThat(Forms.form().saying(letter).make().lettersInMessage()).isEqualTo(1);
		assertThat(Forms.form().saying(letter.repeat(5000)).make().lettersInMessage()).isEqualTo(5000);
		EnquiryForm longer = Forms.form().saying(letter.repeat(10_001)).make();
		assertThat(longer.message()).isEqualTo(letter.repeat(10_000));
		assertThat(longer.holdsWholeMessage()).isFalse();
	}

	@Test
	void noLetterIsEndless() {
		assertThat(Forms.form().saying("x" + "\u0301".repeat(5000)).make().lettersInMessage()).isBetween(300, 400);
	}

	@Test
	void whatIsTypedBeforeGoingOnClaimsNothing() {
		FormProgress signs = FormProgress.start(EnquiryKind.QUESTION, null, NOON)
			.answer(FormStep.WARNING_SIGNS, EnquiryForm.empty().withWarningSigns("yes"), NOON);
		FormProgress typed = signs.withTyped(EnquiryForm.empty());
		assertThat(typed).isEqualTo(signs);
		FormProgress half = signs.withTyped(Forms.form().saying("Half a sen").make().withWarningSigns(""));
		assertThat(half.form()).isEqualTo(Forms.form().saying("Half a sen").make().withWarningSigns("yes"));
		assertThat(half.answered()).containsExactly(FormStep.WARNING_SIGNS);
	}

	@Test
	void draftIsNeverMuchLargerThanARequest() {
		String endless = "\ud83e\uddb4".repeat(1_000_000);
		EnquiryForm form = new EnquiryForm(endless, endless, endless, endless, endless, endless,
				Collections.nCopies(1000, "MONDAY_AM"), endless, endless);
		byte[] sealed = Base64.getUrlDecoder().decode(this.formProgressCodec.seal(filledIn().with(form)));
		assertThat(sealed).hasSizeLessThan(60_000);
	}

	@Test
	void isNotStaleOnTheNextDays() {
		assertThat(filledIn().isStale(NOON.plus(Duration.ofHours(20)))).isFalse();
		assertThat(filledIn().isStale(NOON.plus(Duration.ofDays(6)))).isFalse();
		assertThat(filledIn().isStale(NOON.plus(Duration.ofDays(8)))).isTrue();
	}

	private static FormProgress filledIn() {
		return new FormProgress(Enquiry.newToken(), EnquiryKind.APPOINTMENT, "spinal-fusion/recovery", NOON, null,
				Forms.form().make(), false, Set.of(FormStep.DETAILS), null, null);
	}

}
