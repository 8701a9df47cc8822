package org.spineguide.operation.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.Database;
import org.spineguide.FreePort;
import org.spineguide.operation.settings.ConfiguredDatabase;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class DatabaseWaitTests {

	private static final Pattern PORT = Pattern.compile(":(\\d+)/");

	@Test
	void databaseThatDoesNotAnswerIsNamedWithTheTimeThatWasWaited() {
		int port = FreePort.find();
		assertThatExceptionOfType(OperatorException.class)
			.isThrownBy(() -> wait("jdbc:postgresql://127.0.0.1:" + port + "/clinic", Duration.ZERO))
			.withMessageStartingWith(
					"The database postgresql://127.0.0.1:" + port + "/clinic does not answer after 0 seconds: ");
	}

	@Test
	void databaseThatComesLaterIsWaitedForAndSaidOnce(CapturedOutput log) throws IOException {
		String url = Database.POSTGRESQL.url();
		Matcher server = PORT.matcher(url);
		assertThat(server.find()).isTrue();
		int port = FreePort.find();
		Thread late = new Thread(() -> serveLater(port, Integer.parseInt(server.group(1))));
		late.setDaemon(true);
		late.start();
		wait(server.replaceFirst(":" + port + "/"), Duration.ofSeconds(30));
		assertThat(log.getOut().split("does not answer yet", -1)).hasSize(2);
		assertThat(log).contains("spineguide.data.database-wait");
	}

	@Test
	void databaseThatRefusesIsNotWaitedFor() {
		String url = Database.POSTGRESQL.url().replaceFirst("/test_[0-9a-f]+", "/no_such_database");
		assertThatExceptionOfType(OperatorException.class).isThrownBy(() -> wait(url, Duration.ofMinutes(1)))
			.withMessageContaining("refuses")
			.withMessageContaining("Look at spring.datasource.url, username and password");
	}

	private static void wait(String url, Duration patience) {
		DataSourceProperties settings = new DataSourceProperties();
		settings.setUrl(url);
		new DatabaseWait(new ConfiguredDatabase(settings), patience).await();
	}

	/**
	 * Lets connections through to the database, a moment after it was first asked for.
	 */
	private static void serveLater(int port, int database) {
		try {
			Thread.sleep(300);
			try (ServerSocket door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
				while (true) {
					Socket visitor = door.accept();
					Socket inside = new Socket(InetAddress.getLoopbackAddress(), database);
					pass(visitor, inside);
					pass(inside, visitor);
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void pass(Socket from, Socket to) {
		Thread thread = new Thread(() -> {
			try (from; to; InputStream in = from.getInputStream()) {
				in.transferTo(to.getOutputStream());
			}
			catch (IOException ex) {
				Thread.currentThread().interrupt();
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

}
