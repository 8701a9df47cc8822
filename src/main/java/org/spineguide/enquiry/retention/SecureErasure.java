package org.spineguide.enquiry.retention;

import java.sql.Connection;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes sure that nothing is left of what was erased. Databases only mark deleted rows as
 * free, and keep older copies of pages.
 */
public interface SecureErasure {

	/** Removes what is left of deleted rows from the files of the database. */
	void shred();

	/** The way of the database that is used. */
	static SecureErasure of(JdbcClient database, JdbcTemplate connections) {
		String product = connections
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		return "PostgreSQL".equals(product) ? new OfPostgresql(database) : new OfSqlite(database);
	}

	/**
	 * The way of SQLite: writes the file anew, and empties the log that stands before it.
	 */
	record OfSqlite(JdbcClient database) implements SecureErasure {

		@Override
		public void shred() {
			this.database.sql("VACUUM").update();
			int busy = this.database.sql("PRAGMA wal_checkpoint(TRUNCATE)")
				.query((row, number) -> row.getInt("busy"))
				.single();
			if (busy != 0) {
				throw new CannotAcquireLockException("The log of the database is in use and cannot be emptied yet");
			}
		}

	}

	/** The way of PostgreSQL: writes the tables anew. */
	record OfPostgresql(JdbcClient database) implements SecureErasure {

		@Override
		public void shred() {
			this.database.sql("VACUUM (FULL) enquiry, enquiry_note, enquiry_draft").update();
		}

	}

}
