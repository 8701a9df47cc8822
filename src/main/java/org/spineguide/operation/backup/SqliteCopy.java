package org.spineguide.operation.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.spineguide.operation.backup.BackupManifest.TableCopy;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copy of the embedded database: a file that is a database itself.
 *
 * @param source the connections to the database
 */
record SqliteCopy(DataSource source) implements DatabaseCopy {

	/** File name of the copy. */
	static final String NAME = "spineguide.db";

	private static final String ADDRESS = "jdbc:sqlite:";

	@Override
	public List<TableCopy> write(Path folder, Set<String> tables) {
		Path copy = folder.resolve(NAME);
		JdbcClient.create(this.source).sql("VACUUM INTO :file").param("file", copy.toString()).update();
		try (Connection connection = DriverManager.getConnection(ADDRESS + copy);
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA secure_delete = ON");
			for (String table : SESSIONS) {
				if (tables.contains(table)) {
					statement.execute("DELETE FROM " + table);
				}
			}
		}
		catch (SQLException ex) {
			throw new OperatorException("The copy of the database cannot be opened: " + ex.getMessage(), ex);
		}
		return List.of();
	}

	/** Checks a copy from beginning to end. */
	static void check(Path copy) {
		String result;
		try {
			SingleConnectionDataSource source = new SingleConnectionDataSource(ADDRESS + copy, true);
			try {
				result = JdbcClient.create(source).sql("PRAGMA integrity_check").query(String.class).list().get(0);
			}
			finally {
				source.destroy();
			}
		}
		catch (RuntimeException ex) {
			throw new OperatorException("The database in the backup cannot be read", ex);
		}
		if (!result.equals("ok")) {
			throw new OperatorException("The database in the backup is damaged: " + result);
		}
	}

	/** Returns whether a program, such as the site, has a database open. */
	static boolean isInUse(Path database) {
		try (Connection connection = DriverManager.getConnection(ADDRESS + database + "?busy_timeout=500");
				Statement statement = connection.createStatement()) {
			// Only a program that has the database to itself may remove its log.
			statement.execute("PRAGMA journal_mode = DELETE");
			return false;
		}
		catch (SQLException ex) {
			return ex.getErrorCode() == 5 || String.valueOf(ex.getMessage()).contains("SQLITE_BUSY");
		}
	}

}
