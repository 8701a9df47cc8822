package org.spineguide.editing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.TextVersion;
import org.spineguide.staff.StaffMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of drafts: what members type before they publish it, one draft for each file
 * and member. Kept in the database, so that it outlasts sessions and restarts.
 */
@Component
public class Drafts {

	private static final String NOTE = "SELECT file, member_id, member_name, saved_at";

	private final JdbcClient database;

	private final Clock clock;

	Drafts(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Finds the draft of a member for a file. */
	Optional<Draft> find(ContentFile file, StaffMember member) {
		return this.database.sql(NOTE
				+ ", text, based_on, base_text, version FROM editing_draft WHERE file = :file AND member_id = :member")
			.param("file", file.path())
			.param("member", member.id())
			.query(Drafts::read)
			.optional();
	}

	/** Returns who is working on which file, the latest first. */
	public List<DraftNote> notes() {
		return this.database.sql(NOTE + " FROM editing_draft ORDER BY saved_at DESC").query(Drafts::note).list();
	}

	/** Returns who is working on a file, the latest first. */
	List<DraftNote> notes(ContentFile file) {
		return this.database.sql(NOTE + " FROM editing_draft WHERE file = :file ORDER BY saved_at DESC")
			.param("file", file.path())
			.query(Drafts::note)
			.list();
	}

	/**
	 * Saves a text.
	 * @param basis the text that the member began with
	 * @param version the version that they saw last; {@link Draft#UNSAVED} for none
	 * @return the new version, or nothing when another window saved meanwhile
	 */
	Optional<Long> keep(StaffMember member, String text, TextVersion basis, long version) {
		String sql = (version == Draft.UNSAVED) ? """
				INSERT INTO editing_draft (file, member_id, member_name, text, based_on, base_text, saved_at, version)
				VALUES (:file, :member, :name, :text, :basis, :baseText, :at, 1)
				ON CONFLICT (file, member_id) DO NOTHING""" : """
				UPDATE editing_draft SET member_name = :name, text = :text, based_on = :basis, base_text = :baseText,
					saved_at = :at, version = version + 1
				WHERE file = :file AND member_id = :member AND version = :version""";
		JdbcClient.StatementSpec statement = this.database.sql(sql)
			.param("file", basis.file().path())
			.param("member", member.id())
			.param("name", member.name())
			.param("text", text)
			.param("basis", basis.stamp())
			.param("baseText", basis.text())
			.param("at", this.clock.millis());
		if (version != Draft.UNSAVED) {
			statement = statement.param("version", version);
		}
		return (statement.update() == 1) ? Optional.of(version + 1) : Optional.empty();
	}

	/** Discards the draft of a member. */
	void discard(ContentFile file, StaffMember member) {
		this.database.sql("DELETE FROM editing_draft WHERE file = :file AND member_id = :member")
			.param("file", file.path())
			.param("member", member.id())
			.update();
	}

	/** Moves the drafts for a file to its new name. */
	public void move(ContentFile from, ContentFile to) {
		this.database.sql("UPDATE editing_draft SET file = :to WHERE file = :from")
			.param("from", from.path())
			.param("to", to.path())
			.update();
	}

	private static Draft read(ResultSet row, int number) throws SQLException {
		return new Draft(note(row, number), row.getString("text"),
				new TextVersion(ContentFile.of(row.getString("file")), row.getString("base_text"),
						row.getString("based_on")),
				row.getLong("version"));
	}

	private static DraftNote note(ResultSet row, int number) throws SQLException {
		return new DraftNote(ContentFile.of(row.getString("file")), row.getString("member_id"),
				row.getString("member_name"), Instant.ofEpochMilli(row.getLong("saved_at")));
	}

}
