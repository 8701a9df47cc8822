package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineguide.Database;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class NotesTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source;

	private final JdbcClient database;

	private final KeyRing keys = Vaults.keys();

	private final Enquiries enquiries;

	private final Notes notes;

	private final Reference reference;

	NotesTests(Database kind) {
		this.source = kind.open();
		this.database = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(this.database, new Vault(this.keys));
		this.notes = new Notes(this.database, new Vault(this.keys));
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
		Note later = new Note("Bo", NOON.plusSeconds(60), "Booked for Monday");
		Note first = new Note("Robin Example", NOON, "Called.\nNobody there <b>");
		this.notes.keep(this.reference, later);
		this.notes.keep(this.reference, first);
		assertThat(this.notes.about(this.reference)).containsExactly(first, later);
	}

	@Test
	void noColumnTellsWhatIsNotedOrByWhom() {
		this.notes.keep(this.reference, new Note("Robin Example", NOON, "Her leg hurts"));
		assertThat(this.database.sql("SELECT * FROM enquiry_note").query().singleRow().values())
			.map((value) -> (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1)
					: value.toString())
			.noneMatch((value) -> value.contains("Robin") || value.contains("leg"));
	}

	@Test
	void noteOpensAtItsOwnPlaceOnly() {
		Enquiry other = Kept.received(NOON).make();
		this.enquiries.keep(other, "contact");
		this.notes.keep(this.reference, new Note("Robin Example", NOON, "Her leg hurts"));
		this.database.sql("UPDATE enquiry_note SET reference = :other")
			.param("other", other.reference().value())
			.update();
		assertThatExceptionOfType(BrokenSealException.class).isThrownBy(() -> this.notes.about(other.reference()));
	}

	@Test
	void notesOfAnErasedEnquiryGoWithIt() {
		this.notes.keep(this.reference, new Note("Robin Example", NOON, "Her leg hurts"));
		this.enquiries.erase(this.reference);
		assertThat(this.database.sql("SELECT count(*) FROM enquiry_note").query(Integer.class).single()).isZero();
	}

	@Test
	void notesAreReadableWithTheNewestKeyAloneOnceTheyAreSealedAgain() {
		Note note = new Note("Robin Example", NOON, "Her leg hurts");
		this.notes.keep(this.reference, note);
		this.keys.rotate();
		this.notes.sealAgain();
		Notes withNewestAlone = new Notes(this.database, new Vault(Vaults.newestOf(this.keys)));
		assertThat(withNewestAlone.about(this.reference)).containsExactly(note);
	}

	@Test
	void tellsNothingInLogs() {
		assertThat(new Note("Robin Example", NOON, "Her leg hurts").toString()).doesNotContain("Robin", "leg");
	}

}
