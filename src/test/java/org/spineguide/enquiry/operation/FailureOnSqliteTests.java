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
		// SQLite answers as on a full disk once the file may not grow. What a request
		// frees when it takes the place of its draft is taken by others at once.
		Database.onEachConnection(this.source, "CREATE TABLE IF NOT EXISTS other (bytes BLOB)");
		sendWhile(() -> {
			Database.onEachConnection(this.source, """
					CREATE TRIGGER IF NOT EXISTS others AFTER UPDATE ON enquiry_draft
					BEGIN INSERT INTO other (bytes) VALUES (randomblob(100000)); END""");
			Database.onEachConnection(this.source, "PRAGMA max_page_count=1");
		}, () -> {
			Database.onEachConnection(this.source, "PRAGMA max_page_count=1000000");
			Database.onEachConnection(this.source, "DROP TRIGGER IF EXISTS others");
		});
	}

	@Test
	void readOnlyFile() throws Exception {
		sendWhile(() -> Database.onEachConnection(this.source, "PRAGMA query_only=ON"),
				() -> Database.onEachConnection(this.source, "PRAGMA query_only=OFF"));
	}

}
