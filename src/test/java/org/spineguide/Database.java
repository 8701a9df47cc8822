package org.spineguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases that the clinic may choose from, each test with a fresh one. */
public enum Database {

	SQLITE {
		@Override
		public String url() {
			return sqlite(folder());
		}
	},

	POSTGRESQL {
		@Override
		public String url() {
			String name = "test_" + UUID.randomUUID().toString().replace("-", "");
			JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
			return Server.RUNNING.getJdbcUrl("postgres", name);
		}
	};

	/** The address of a database with nothing in it. */
	public abstract String url();

	/** A database with empty tables. */
	public HikariDataSource open() {
		return open(url());
	}

	/** The database at an address, with its tables. */
	public HikariDataSource open(String url) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(url);
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration/" + name().toLowerCase(Locale.ROOT))
			.load()
			.migrate();
		return source;
	}

	/**
	 * The address of the database in a data folder, as the application's settings have
	 * it.
	 */
	public static String sqlite(Path folder) {
		return "jdbc:sqlite:" + folder.resolve("spineguide.db") + "?journal_mode=WAL&synchronous=FULL"
				+ "&busy_timeout=5000&foreign_keys=on&transaction_mode=IMMEDIATE";
	}

	/** Says something to SQLite on every connection that a pool may hand out. */
	public static void onEachConnection(HikariDataSource pool, String pragma) throws SQLException {
		List<Connection> all = new ArrayList<>();
		try {
			for (int number = 0; number < pool.getMaximumPoolSize(); number++) {
				all.add(pool.getConnection());
			}
			for (Connection connection : all) {
				try (Statement statement = connection.createStatement()) {
					statement.execute(pragma);
				}
			}
		}
		finally {
			for (Connection connection : all) {
				connection.close();
			}
		}
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("spineguide");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One server for all tests of a run; started when the first one asks. */
	private static final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
