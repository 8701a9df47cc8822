package org.spineguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases that the clinic may choose from, each test with a fresh one. */
public enum Database {

	SQLITE {
		@Override
		public String url() {
			return sqlite(Scratch.folder("database"));
		}

		@Override
		String urlOfCopy(String url) {
			Path folder = Scratch.folder("database");
			try {
				Files.copy(fileAt(url), folder.resolve(FILE));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return sqlite(folder);
		}

		private Path fileAt(String url) {
			return Path.of(url.substring("jdbc:sqlite:".length(), url.indexOf('?')));
		}
	},

	POSTGRESQL {
		@Override
		public String url() {
			return made("template1");
		}

		@Override
		String urlOfCopy(String url) {
			return made(url.replaceAll(".*/|\\?.*", ""));
		}

		private synchronized String made(String template) {
			String name = "test_" + UUID.randomUUID().toString().replace("-", "");
			JdbcClient.create(Server.RUNNING.getPostgresDatabase())
				.sql("CREATE DATABASE " + name + " TEMPLATE " + template)
				.update();
			return Server.RUNNING.getJdbcUrl("postgres", name);
		}
	};

	private static final String FILE = "spineguide.db";

	/**
	 * The address of the one with empty tables that others are copied from, once it is
	 * made.
	 */
	private @Nullable String empty;

	/** The address of a database with nothing in it. */
	public abstract String url();

	/** The address of a copy of a database that nobody has open. */
	abstract String urlOfCopy(String url);

	/** A database with empty tables. */
	public HikariDataSource open() {
		return pool(urlOfCopy(empty()));
	}

	private synchronized String empty() {
		if (this.empty == null) {
			String url = url();
			open(url).close();
			this.empty = url;
		}
		return this.empty;
	}

	/** The database at an address, with its tables. */
	public HikariDataSource open(String url) {
		HikariDataSource source = pool(url);
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration/" + name().toLowerCase(Locale.ROOT))
			.load()
			.migrate();
		return source;
	}

	private static HikariDataSource pool(String url) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(url);
		source.setMinimumIdle(1);
		return source;
	}

	/**
	 * The address of the database in a data folder, as the application's settings have
	 * it.
	 */
	public static String sqlite(Path folder) {
		return "jdbc:sqlite:" + folder.resolve(FILE) + "?journal_mode=WAL&synchronous=FULL"
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

	/** One server for all tests of a run; started when the first one asks. */
	private static final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setPGStartupWait(Duration.ofMinutes(2))
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
