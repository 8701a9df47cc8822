package org.spineguide.enquiry.retention;

import java.sql.Connection;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Secure erasure: makes sure that nothing is left of deleted rows. Databases only mark
 * deleted rows as free, and keep older copies of pages.
 */
public interface SecureErasure {

	/** Removes what is left of deleted rows from the files of the database. */
	void shred();

	/** Returns the secure erasure for the database in use. */
	static SecureErasure of(JdbcClient database, JdbcTemplate connections) {
		String product = connections
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		return "PostgreSQL".equals(product) ? new OfPostgresql(database) : new OfSqlite(database);
	}

	/**
	 * Secure erasure of SQLite: rewrites the file, and empties the write-ahead log.
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

	/** Secure erasure of PostgreSQL: rewrites the tables. */
	record OfPostgresql(JdbcClient database) implements SecureErasure {

		@Override
		public void shred() {
			this.database.sql("VACUUM (FULL) enquiry, enquiry_note, enquiry_draft").update();
		}

	}

}
