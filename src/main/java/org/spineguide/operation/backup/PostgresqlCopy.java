package org.spineguide.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

import org.spineguide.operation.backup.BackupManifest.TableCopy;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copy of a PostgreSQL database: each table as text, in the format of PostgreSQL's
 * {@code COPY}. It needs no programs of PostgreSQL.
 *
 * @param source the connections to the database
 */
record PostgresqlCopy(DataSource source) implements DatabaseCopy {

	/** Table of migrations, which the migrations themselves make. */
	private static final String HISTORY = "flyway_schema_history";

	private static final String ENDING = ".copy";

	@Override
	public List<TableCopy> write(Path folder, Set<String> tables) throws IOException {
		try (Connection connection = this.source.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
			JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			List<TableCopy> copies = new ArrayList<>();
			for (String table : inOrder(database, tables)) {
				if (!SESSIONS.contains(table) && !table.equals(HISTORY)) {
					copies.add(write(connection, database, folder, table));
				}
			}
			connection.rollback();
			return copies;
		}
		catch (SQLException ex) {
			throw new OperatorException("The database cannot be copied: " + ex.getMessage(), ex);
		}
	}

	private static TableCopy write(Connection connection, JdbcClient database, Path folder, String table)
			throws SQLException, IOException {
		List<String> columns = database.sql("""
				SELECT column_name FROM information_schema.columns
				WHERE table_schema = current_schema() AND table_name = :table ORDER BY ordinal_position
				""").param("table", table).query(String.class).list();
		try (OutputStream out = Files.newOutputStream(folder.resolve(table + ENDING))) {
			long rows = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut("COPY " + into(table, columns) + " TO STDOUT", out);
			return new TableCopy(table, columns, rows);
		}
	}

	/** Sorts tables so that each comes after those that it refers to. */
	private static List<String> inOrder(JdbcClient database, Set<String> tables) {
		Set<String> ordered = new LinkedHashSet<>();
		tables.forEach((table) -> add(database, table, ordered));
		return List.copyOf(ordered);
	}

	private static void add(JdbcClient database, String table, Set<String> ordered) {
		if (!ordered.contains(table)) {
			database.sql("""
					SELECT DISTINCT target.relname FROM pg_constraint
					JOIN pg_class origin ON origin.oid = conrelid JOIN pg_class target ON target.oid = confrelid
					WHERE contype = 'f' AND origin.relname = :table AND target.relname <> :table
						AND origin.relnamespace = current_schema()::regnamespace
					""")
				.param("table", table)
				.query(String.class)
				.list()
				.forEach((target) -> add(database, target, ordered));
			ordered.add(table);
		}
	}

	/** Fills an empty database from a copy, all at once. */
	void restore(Path folder, BackupManifest manifest) throws IOException {
		migrate(folder, manifest.migrations());
		try (Connection connection = this.source.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			List<TableCopy> backwards = new ArrayList<>(manifest.tables());
			Collections.reverse(backwards);
			for (TableCopy table : backwards) {
				// Migrations may have put rows in.
				statement.execute("DELETE FROM " + quoted(table.name()));
			}
			JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			for (TableCopy table : manifest.tables()) {
				read(connection, database, folder, table);
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new OperatorException(
					"The database cannot be filled: " + ex.getMessage() + ". Make a new empty one before you try again",
					ex);
		}
	}

	private static void read(Connection connection, JdbcClient database, Path folder, TableCopy table)
			throws SQLException, IOException {
		try (InputStream in = Files.newInputStream(folder.resolve(table.name() + ENDING))) {
			long rows = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("COPY " + into(table.name(), table.columns()) + " FROM STDIN", in);
			if (rows != table.rows()) {
				throw new SQLException("The table " + table.name() + " should have " + table.rows() + " rows");
			}
		}
		database.sql("""
				SELECT column_name FROM information_schema.columns
				WHERE table_schema = current_schema() AND table_name = :table AND is_identity = 'YES'
				""")
			.param("table", table.name())
			.query(String.class)
			.list()
			.forEach((column) -> database.sql("""
					SELECT setval(pg_get_serial_sequence(:table, :column), coalesce(max(%s), 0) + 1, false) FROM %s
					""".formatted(quoted(column), quoted(table.name())))
				.param("table", table.name())
				.param("column", column)
				.query(Long.class)
				.single());
	}

	/** Creates the tables as they were: those migrations and no later ones. */
	private void migrate(Path folder, List<String> migrations) throws IOException {
		Path scripts = Files.createDirectory(folder.resolve("migrations"));
		for (String migration : migrations) {
			try (InputStream script = new ClassPathResource("db/migration/postgresql/" + migration).getInputStream()) {
				Files.copy(script, scripts.resolve(migration));
			}
		}
		Flyway.configure().dataSource(this.source).locations("filesystem:" + scripts).load().migrate();
	}

	private static String into(String table, List<String> columns) {
		return quoted(table)
				+ columns.stream().map(PostgresqlCopy::quoted).collect(Collectors.joining(", ", " (", ")"));
	}

	private static String quoted(String name) {
		return '"' + name + '"';
	}

}
