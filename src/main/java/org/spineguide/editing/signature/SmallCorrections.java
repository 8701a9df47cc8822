package org.spineguide.editing.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spineguide.content.file.ContentFile;
import org.spineguide.content.review.SmallChange;
import org.spineguide.staff.StaffMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of changes that somebody called small, and that wait for a second person to
 * say so too.
 */
@Component
class SmallCorrections {

	private final JdbcClient database;

	private final Clock clock;

	SmallCorrections(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Asks for a confirmation, in the place of an older one for the same text. */
	void ask(ContentFile file, String manifest, List<SmallChange> kinds, StaffMember by) {
		remove(file);
		this.database.sql("""
				INSERT INTO editing_small_correction (file, manifest, kinds, asked_by, asker_name, asked_at)
				VALUES (:file, :manifest, :kinds, :by, :name, :at)""")
			.param("file", file.path())
			.param("manifest", manifest)
			.param("kinds", kinds.stream().map(SmallChange::name).collect(Collectors.joining(" ")))
			.param("by", by.id())
			.param("name", by.name())
			.param("at", this.clock.millis())
			.update();
	}

	Optional<SmallCorrection> find(ContentFile file) {
		return this.database.sql("SELECT * FROM editing_small_correction WHERE file = :file")
			.param("file", file.path())
			.query(SmallCorrections::read)
			.optional();
	}

	/** Removes what was asked for a text. */
	void remove(ContentFile file) {
		this.database.sql("DELETE FROM editing_small_correction WHERE file = :file")
			.param("file", file.path())
			.update();
	}

	/** Returns the files that wait. */
	List<String> files() {
		return this.database.sql("SELECT file FROM editing_small_correction").query(String.class).list();
	}

	/** Counts what waits. */
	int count() {
		return this.database.sql("SELECT COUNT(*) FROM editing_small_correction").query(Integer.class).single();
	}

	private static SmallCorrection read(ResultSet row, int number) throws SQLException {
		return new SmallCorrection(ContentFile.of(row.getString("file")), row.getString("manifest"),
				Arrays.stream(row.getString("kinds").split(" ")).map(SmallChange::valueOf).toList(),
				row.getString("asked_by"), row.getString("asker_name"), Instant.ofEpochMilli(row.getLong("asked_at")));
	}

	/**
	 * Change that somebody called small.
	 *
	 * @param file the file of the article
	 * @param manifest the hash of the text as it was then
	 * @param kinds what kinds of small changes it holds
	 * @param by the id of the member who asked
	 * @param name what they are called
	 * @param at when
	 */
	record SmallCorrection(ContentFile file, String manifest, List<SmallChange> kinds, String by, String name,
			Instant at) {

		/** Keeps the name out of logs. */
		@Override
		public String toString() {
			return "SmallCorrection[" + this.file + "]";
		}

	}

}
