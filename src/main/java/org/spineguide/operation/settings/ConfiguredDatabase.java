package org.spineguide.operation.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database that the settings name, apart from the site.
 *
 * @param settings the address and who signs in
 */
public record ConfiguredDatabase(DataSourceProperties settings) {

	private static final String SQLITE_ADDRESS = "jdbc:sqlite:";

	/** Whether it is a file of the embedded database. */
	public boolean isEmbedded() {
		return DatabaseDriver.fromJdbcUrl(address()) == DatabaseDriver.SQLITE;
	}

	/** The name that its migrations are kept under. */
	public String vendor() {
		return DatabaseDriver.fromJdbcUrl(address()).name().toLowerCase(Locale.ROOT);
	}

	/** The file of the embedded database. */
	public Path file() {
		return Path.of(address().substring(SQLITE_ADDRESS.length()).replaceFirst("\\?.*", ""))
			.toAbsolutePath()
			.normalize();
	}

	/** Where it is, without who signs in there. */
	public String place() {
		return isEmbedded() ? file().toString() : address().replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
	}

	/**
	 * Connections to it, as long as they are open.
	 * @throws OperatorException when there is no such database
	 */
	public HikariDataSource open() {
		if (isEmbedded() && !Files.isRegularFile(file())) {
			throw new OperatorException("There is no database at " + file()
					+ ". Give the folder that it is in as --spineguide.data.dir=FOLDER");
		}
		return this.settings.initializeDataSourceBuilder().type(HikariDataSource.class).build();
	}

	/** A single connection. */
	public Connection connect() throws SQLException {
		return this.settings.initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build().getConnection();
	}

	private String address() {
		return this.settings.determineUrl();
	}

}
