package org.spineguide.enquiry;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.handling.Handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnquiryTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final Instant LATER = NOON.plusSeconds(60);

	@Test
	void goesFromReceivedToClosed() {
		Enquiry closed = enquiry(false).lookAt(LATER).miss(LATER).miss(LATER).lookAt(LATER).book(LATER).close(LATER);
		assertThat(closed.status()).isEqualTo(EnquiryStatus.CLOSED);
		assertThat(closed.changed()).isEqualTo(LATER);
		assertThat(closed.received()).isEqualTo(NOON);
	}

	@Test
	void closedOneStaysClosed() {
		Enquiry closed = enquiry(false).close(NOON);
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> closed.lookAt(LATER));
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> closed.miss(LATER));
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> closed.book(LATER));
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> closed.close(LATER));
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> closed.withdraw(LATER));
	}

	@Test
	void withdrawnOneIsLeftAlone() {
		Enquiry withdrawn = enquiry(false).lookAt(NOON).withdraw(NOON);
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> withdrawn.book(LATER))
			.withMessageContaining("WITHDRAWN");
	}

	@Test
	void secondLookIsRefused() {
		Enquiry taken = enquiry(false).lookAt(NOON);
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> taken.lookAt(LATER));
	}

	@Test
	void onlyWhatIsInQuarantineIsReleased() {
		assertThat(enquiry(true).release().quarantined()).isFalse();
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> enquiry(false).release());
	}

	@Test
	void whatWasClosedOrBookedBySlipIsOpenedAgain() {
		assertThat(enquiry(false).close(NOON).reopen(LATER).status()).isEqualTo(EnquiryStatus.BEING_LOOKED_AT);
		assertThat(enquiry(false).book(NOON).reopen(LATER).changed()).isEqualTo(LATER);
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> enquiry(false).reopen(LATER));
		assertThatExceptionOfType(RefusedChangeException.class)
			.isThrownBy(() -> enquiry(false).withdraw(NOON).reopen(LATER));
	}

	@Test
	void spamIsHeldFromThatTimeOnAndOnlyOnce() {
		Enquiry held = enquiry(false).hold(LATER);
		assertThat(held.quarantined()).isTrue();
		assertThat(held.changed()).as("its time in quarantine begins").isEqualTo(LATER);
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> held.hold(LATER));
		assertThatExceptionOfType(RefusedChangeException.class)
			.isThrownBy(() -> enquiry(false).close(NOON).hold(LATER));
	}

	@Test
	void whatIsHeldIsReleasedBeforeItIsAnswered() {
		assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> enquiry(true).book(LATER));
		assertThat(Handling.of(enquiry(true))).containsExactly(Handling.RELEASE);
		assertThat(enquiry(true).withdraw(LATER).status()).isEqualTo(EnquiryStatus.WITHDRAWN);
	}

	@Test
	void buttonsAreThoseThatTheStatusAllows() {
		assertThat(Handling.of(enquiry(false))).containsExactly(Handling.TAKE_UP, Handling.MISS, Handling.BOOK,
				Handling.CLOSE, Handling.HOLD);
		assertThat(Handling.of(enquiry(false).book(LATER))).containsExactly(Handling.CLOSE, Handling.REOPEN,
				Handling.HOLD);
		assertThat(Handling.of(enquiry(false).close(LATER))).containsExactly(Handling.REOPEN);
		assertThat(Handling.of(enquiry(false).withdraw(LATER))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "CLOSED", "WITHDRAWN" }, mode = Mode.EXCLUDE)
	void openOnesAreNotOver(EnquiryStatus status) {
		assertThat(status.isOver()).isFalse();
	}

	@Test
	void tellsNothingPersonalInLogs() {
		assertThat(enquiry(false)).hasToString("Enquiry[" + enquiry(false).reference() + ", RECEIVED]");
		assertThat(enquiry(false).answers().toString()).doesNotContain("Ada");
		assertThat(enquiry(false).token().toString()).doesNotContain(enquiry(false).token().value());
	}

	private static Enquiry enquiry(boolean quarantined) {
		return new Enquiry(new EnquiryReference("K7QM4XBR"), new RandomToken("abcdefghijklmnopqrstuv"),
				EnquiryKind.APPOINTMENT, EnquiryStatus.RECEIVED, NOON, null, NOON, "en", null, null, quarantined, null,
				Forms.form().make().answers(), 0);
	}

}
