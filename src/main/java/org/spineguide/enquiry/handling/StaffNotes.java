package org.spineguide.enquiry.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.seal.PersonalDataCipher;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of staff notes about enquiries, with their text only as encrypted bytes. */
@Component
public class StaffNotes {

	private final JdbcClient database;

	private final PersonalDataCipher personalDataCipher;

	public StaffNotes(JdbcClient database, PersonalDataCipher personalDataCipher) {
		this.database = database;
		this.personalDataCipher = personalDataCipher;
	}

	/** Saves a note about an enquiry. */
	public void keep(EnquiryReference about, StaffNote note) {
		String id = UUID.randomUUID().toString();
		this.database.sql("""
				INSERT INTO enquiry_note (id, reference, written_at, sealed) VALUES (:id, :reference, :written, :sealed)
				""")
			.param("id", id)
			.param("reference", about.value())
			.param("written", note.written().toEpochMilli())
			.param("sealed",
					this.personalDataCipher.seal(new NotePayload(note.author(), note.text()), place(about.value(), id)))
			.update();
	}

	/** Finds the notes about an enquiry, oldest first. */
	public List<StaffNote> about(EnquiryReference reference) {
		return this.database.sql("SELECT * FROM enquiry_note WHERE reference = :reference ORDER BY written_at, id")
			.param("reference", reference.value())
			.query(this::note)
			.list();
	}

	/** Encrypts everything again with the newest key. */
	public void sealAgain() {
		this.database.sql("SELECT id FROM enquiry_note").query(String.class).list().forEach(this::sealAgain);
	}

	private void sealAgain(String id) {
		// A note never changes, so nothing newer can be overwritten.
		this.database.sql("SELECT * FROM enquiry_note WHERE id = :id")
			.param("id", id)
			.query((row, number) -> this.personalDataCipher.seal(payload(row), place(row.getString("reference"), id)))
			.optional()
			.ifPresent((sealed) -> this.database.sql("UPDATE enquiry_note SET sealed = :sealed WHERE id = :id")
				.param("sealed", sealed)
				.param("id", id)
				.update());
	}

	private static String place(String reference, String id) {
		return "enquiry note " + reference + " " + id;
	}

	private StaffNote note(ResultSet row, int number) throws SQLException {
		NotePayload payload = payload(row);
		return new StaffNote(payload.author(), Instant.ofEpochMilli(row.getLong("written_at")), payload.text());
	}

	private NotePayload payload(ResultSet row) throws SQLException {
		return this.personalDataCipher.open(row.getBytes("sealed"), NotePayload.class,
				place(row.getString("reference"), row.getString("id")));
	}

	/** Encrypted part of a note. */
	private record NotePayload(String author, String text) {
	}

}
