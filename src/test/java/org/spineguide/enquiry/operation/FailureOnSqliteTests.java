package org.spineguide.enquiry.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class FailureOnSqliteTests extends FailureTests {

	@TempDir
	static Path folder;

	@Autowired
	HikariDataSource source;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spineguide.data.dir", folder::toString);
		registry.add("spring.datasource.url",
				() -> Database.sqlite(folder).replace("busy_timeout=5000", "busy_timeout=300"));
	}

	@Test
	void lockedDatabase() throws Exception {
		try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("spineguide.db"));
				Statement statement = other.createStatement()) {
			sendWhile(() -> statement.execute("BEGIN IMMEDIATE"), () -> statement.execute("ROLLBACK"));
		}
	}

	@Test
	void fullDisk() throws Exception {
		// SQLite answers as on a full disk once the file may not grow.
		sendWhile(() -> Database.onEachConnection(this.source, "PRAGMA max_page_count=1"),
				() -> Database.onEachConnection(this.source, "PRAGMA max_page_count=1000000"));
	}

	@Test
	void readOnlyFile() throws Exception {
		sendWhile(() -> Database.onEachConnection(this.source, "PRAGMA query_only=ON"),
				() -> Database.onEachConnection(this.source, "PRAGMA query_only=OFF"));
	}

}
