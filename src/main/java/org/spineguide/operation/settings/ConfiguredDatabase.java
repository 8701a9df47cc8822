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
 * Database connection as configured, for use outside of the site.
 *
 * @param settings the address and who signs in
 */
public record ConfiguredDatabase(DataSourceProperties settings) {

	private static final String SQLITE_ADDRESS = "jdbc:sqlite:";

	/** Returns whether it is a file of the embedded database. */
	public boolean isEmbedded() {
		return DatabaseDriver.fromJdbcUrl(address()) == DatabaseDriver.SQLITE;
	}

	/** Returns the name of the vendor, under which its migrations are kept. */
	public String vendor() {
		return DatabaseDriver.fromJdbcUrl(address()).name().toLowerCase(Locale.ROOT);
	}

	/** Returns the file of the embedded database. */
	public Path file() {
		return Path.of(address().substring(SQLITE_ADDRESS.length()).replaceFirst("\\?.*", ""))
			.toAbsolutePath()
			.normalize();
	}

	/** Returns where it is, without the name of the user. */
	public String place() {
		return isEmbedded() ? file().toString() : address().replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
	}

	/**
	 * Opens a pool of connections.
	 * @throws OperatorException when there is no such database
	 */
	public HikariDataSource open() {
		if (isEmbedded() && !Files.isRegularFile(file())) {
			throw new OperatorException("There is no database at " + file()
					+ ". Give the folder that it is in as --spineguide.data.dir=FOLDER");
		}
		return this.settings.initializeDataSourceBuilder().type(HikariDataSource.class).build();
	}

	/** Opens a single connection. */
	public Connection connect() throws SQLException {
		return this.settings.initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build().getConnection();
	}

	private String address() {
		return this.settings.determineUrl();
	}

}
