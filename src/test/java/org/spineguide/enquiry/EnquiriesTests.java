package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the keeper of enquiries does on every database. */
abstract class EnquiriesTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private final Database kind;

	private final KeyRing keys = TestKeys.keys();

	private final PersonalDataCipher personalDataCipher = new PersonalDataCipher(this.keys);

	private HikariDataSource source;

	private Enquiries enquiries;

	EnquiriesTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() {
		this.source = this.kind.open();
		this.enquiries = new Enquiries(JdbcClient.create(this.source), this.personalDataCipher);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void enquiryIsFoundAsItWasKept() {
		Enquiry enquiry = enquiry(Enquiry.newToken());
		assertThat(this.enquiries.keep(enquiry, "contact")).isTrue();
		assertThat(this.enquiries.find(enquiry.token())).contains(enquiry);
		assertThat(this.enquiries.find(enquiry.reference())).contains(enquiry);
	}

	@Test
	void enquiryWithoutAnythingOptionalIsFoundAsItWasKept() {
		Answers answers = new Answers("Ada", ReplyRoute.EMAIL, "ada@example.org", null, List.of(), null, null, null);
		Enquiry enquiry = new Enquiry(EnquiryReference.draw(), Enquiry.newToken(), EnquiryKind.QUESTION,
				EnquiryStatus.RECEIVED, NOON, null, NOON, "en", null, null, true, null, answers, 0);
		this.enquiries.keep(enquiry, "contact");
		assertThat(this.enquiries.find(enquiry.reference())).contains(enquiry);
	}

	@Test
	void secondEnquiryWithTheSameTokenIsNotKept() {
		RandomToken token = Enquiry.newToken();
		Enquiry first = enquiry(token);
		this.enquiries.keep(first, "contact");
		assertThat(this.enquiries.keep(enquiry(token), "contact")).isFalse();
		assertThat(this.enquiries.find(token)).contains(first);
	}

	@Test
	void newestOfAContactIsFoundWithinTheTimeAsked() {
		Enquiry enquiry = enquiry(Enquiry.newToken());
		this.enquiries.keep(enquiry, "contact");
		assertThat(this.enquiries.newest("contact", NOON.minusSeconds(1))).contains(enquiry.reference());
		assertThat(this.enquiries.newest("contact", NOON.plusSeconds(1))).isEmpty();
		assertThat(this.enquiries.newest("another", NOON.minusSeconds(1))).isEmpty();
	}

	@Test
	void noColumnTellsWhoWroteOrWhat() {
		this.enquiries.keep(enquiry(Enquiry.newToken()), "contact");
		String row = JdbcClient.create(this.source)
			.sql("SELECT * FROM enquiry")
			.query()
			.singleRow()
			.values()
			.stream()
			.map((value) -> (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1)
					: String.valueOf(value))
			.collect(Collectors.joining("\n"));
		assertThat(row).contains("spinal-fusion/recovery")
			.doesNotContain("Ada Example", "Example", "555 0143", "555-0143", "leg hurts");
	}

	@Test
	void everythingIsReadableWithTheNewestKeyAloneOnceItIsSealedAgain() {
		Enquiry first = enquiry(Enquiry.newToken());
		Enquiry second = enquiry(Enquiry.newToken());
		this.enquiries.keep(first, "contact");
		this.keys.rotate();
		this.enquiries.keep(second, "contact");
		assertThat(this.enquiries.sealAgain()).isEqualTo(2);
		Enquiries withNewestAlone = new Enquiries(JdbcClient.create(this.source),
				new PersonalDataCipher(TestKeys.newestOf(this.keys)));
		assertThat(withNewestAlone.find(first.token())).contains(first);
		assertThat(withNewestAlone.find(second.token())).contains(second);
	}

	@Test
	void changeIsKept() {
		Enquiry enquiry = enquiry(Enquiry.newToken());
		this.enquiries.keep(enquiry, "contact");
		this.enquiries.change(enquiry.lookAt(NOON.plusSeconds(5)));
		Enquiry changed = this.enquiries.find(enquiry.token()).orElseThrow();
		assertThat(changed.status()).isEqualTo(EnquiryStatus.BEING_LOOKED_AT);
		assertThat(changed.changed()).isEqualTo(NOON.plusSeconds(5));
		assertThat(changed.version()).isEqualTo(1);
	}

	@Test
	void secondOfTwoChangesAtOnceIsRefused() {
		Enquiry enquiry = enquiry(Enquiry.newToken());
		this.enquiries.keep(enquiry, "contact");
		this.enquiries.change(enquiry.lookAt(NOON));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.enquiries.change(enquiry.close(NOON)));
	}

	@Test
	void unknownTokenIsNotThere() {
		assertThat(this.enquiries.find(Enquiry.newToken())).isEmpty();
	}

	private static Enquiry enquiry(RandomToken token) {
		return new Enquiry(EnquiryReference.draw(), token, EnquiryKind.APPOINTMENT, EnquiryStatus.RECEIVED, NOON,
				NOON.plusSeconds(1), NOON, "en", "spinal-fusion/recovery", NOON.minusSeconds(1), false,
				EnquiryReference.draw(), Forms.form().make().answers(), 0);
	}

}
