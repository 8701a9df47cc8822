package org.spineguide.operation.settings;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.enquiry.operation.RequestKeyCheck;
import org.spineguide.staff.operation.StaffKeyCheck;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * State of a database, whichever version of the program made it.
 *
 * @param tables the names of its tables
 * @param migrations the migrations that it has seen
 * @param requests how many requests there are
 * @param members how many members of staff there are
 * @param requestSamples a few encrypted requests
 * @param staffSamples a few encrypted secrets of staff
 */
public record DatabaseState(Set<String> tables, List<String> migrations, int requests, int members,
		List<EncryptedSample> requestSamples, List<EncryptedSample> staffSamples) {

	private static final String REQUESTS = "enquiry";

	private static final String MEMBERS = "staff_member";

	private static final String MIGRATIONS = "flyway_schema_history";

	/** Reads the state of a database. */
	public static DatabaseState of(DataSource source) {
		Set<String> tables = tables(source);
		JdbcClient database = JdbcClient.create(source);
		boolean requests = tables.contains(REQUESTS);
		boolean members = tables.contains(MEMBERS);
		return new DatabaseState(tables, tables.contains(MIGRATIONS) ? migrations(database) : List.of(),
				requests ? count(database, REQUESTS) : 0, members ? count(database, MEMBERS) : 0,
				requests ? RequestKeyCheck.samples(database) : List.of(),
				members ? StaffKeyCheck.samples(database) : List.of());
	}

	/** Returns the migrations that this version of the program does not know. */
	public static List<String> unknown(List<String> migrations, String vendor) {
		return migrations.stream()
			.filter((script) -> !new ClassPathResource("db/migration/" + vendor + "/" + script).exists())
			.toList();
	}

	private static List<String> migrations(JdbcClient database) {
		return database
			.sql("SELECT script FROM " + MIGRATIONS + " WHERE success AND version IS NOT NULL ORDER BY version")
			.query(String.class)
			.list();
	}

	private static int count(JdbcClient database, String table) {
		return database.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

	private static Set<String> tables(DataSource source) {
		Set<String> tables = new JdbcTemplate(source).execute((Connection connection) -> tables(connection));
		return (tables != null) ? tables : Set.of();
	}

	private static Set<String> tables(Connection connection) throws SQLException {
		Set<String> tables = new TreeSet<>();
		try (ResultSet rows = connection.getMetaData()
			.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
			}
		}
		tables.removeIf((table) -> table.startsWith("sqlite_"));
		return tables;
	}

}
