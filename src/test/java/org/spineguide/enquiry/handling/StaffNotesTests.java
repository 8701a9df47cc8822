package org.spineguide.enquiry.handling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.UndecryptableDataException;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class StaffNotesTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source;

	private final JdbcClient database;

	private final KeyRing keys = TestKeys.keys();

	private final Enquiries enquiries;

	private final StaffNotes notes;

	private final EnquiryReference reference;

	StaffNotesTests(Database kind) {
		this.source = kind.open();
		this.database = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(this.database, new PersonalDataCipher(this.keys));
		this.notes = new StaffNotes(this.database, new PersonalDataCipher(this.keys));
		Enquiry enquiry = Kept.received(NOON).make();
		this.enquiries.keep(enquiry, "contact");
		this.reference = enquiry.reference();
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void notesAreFoundInTheOrderOfWriting() {
		StaffNote later = new StaffNote("Bo", NOON.plusSeconds(60), "Booked for Monday");
		StaffNote first = new StaffNote("Robin Example", NOON, "Called.\nNobody there <b>");
		this.notes.keep(this.reference, later);
		this.notes.keep(this.reference, first);
		assertThat(this.notes.about(this.reference)).containsExactly(first, later);
	}

	@Test
	void noColumnTellsWhatIsNotedOrByWhom() {
		this.notes.keep(this.reference, new StaffNote("Robin Example", NOON, "Her leg hurts"));
		assertThat(this.database.sql("SELECT * FROM enquiry_note").query().singleRow().values())
			.map((value) -> (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1)
					: value.toString())
			.noneMatch((value) -> value.contains("Robin") || value.contains("leg"));
	}

	@Test
	void noteOpensAtItsOwnPlaceOnly() {
		Enquiry other = Kept.received(NOON).make();
		this.enquiries.keep(other, "contact");
		this.notes.keep(this.reference, new StaffNote("Robin Example", NOON, "Her leg hurts"));
		this.database.sql("UPDATE enquiry_note SET reference = :other")
			.param("other", other.reference().value())
			.update();
		assertThatExceptionOfType(UndecryptableDataException.class)
			.isThrownBy(() -> this.notes.about(other.reference()));
	}

	@Test
	void notesOfAnErasedEnquiryGoWithIt() {
		this.notes.keep(this.reference, new StaffNote("Robin Example", NOON, "Her leg hurts"));
		this.enquiries.erase(this.reference);
		assertThat(this.database.sql("SELECT count(*) FROM enquiry_note").query(Integer.class).single()).isZero();
	}

	@Test
	void notesAreReadableWithTheNewestKeyAloneOnceTheyAreSealedAgain() {
		StaffNote note = new StaffNote("Robin Example", NOON, "Her leg hurts");
		this.notes.keep(this.reference, note);
		this.keys.rotate();
		this.notes.sealAgain();
		StaffNotes withNewestAlone = new StaffNotes(this.database,
				new PersonalDataCipher(TestKeys.newestOf(this.keys)));
		assertThat(withNewestAlone.about(this.reference)).containsExactly(note);
	}

	@Test
	void tellsNothingInLogs() {
		assertThat(new StaffNote("Robin Example", NOON, "Her leg hurts").toString()).doesNotContain("Robin", "leg");
	}

}
