package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.FreePort;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("postgresql")
class FailureOnPostgresqlTests extends FailureTests {

	private static final int PORT = FreePort.find();

	@TempDir
	static Path folder;

	private static EmbeddedPostgres server;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		server = start();
		registry.add("spineguide.data.dir", folder.resolve("data")::toString);
		registry.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Test
	void serverThatIsGoneAndComesBack() throws Exception {
		sendWhile(() -> server.close(), () -> server = start());
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setPGStartupWait(Duration.ofMinutes(2))
				.setPort(PORT)
				.setDataDirectory(folder.resolve("postgres"))
				.setCleanDataDirectory(false)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
