package org.spineguide.enquiry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills a real clinic again and again while visitors send requests to it, with the mail
 * server down for the first half. Run by {@code mvn -Pfaults verify}.
 */
@Tag("faults")
class FaultTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 50);

	private final MailServer mail = new MailServer();

	@TempDir
	Path folder;

	@Test
	void nothingIsLostOnSqlite() throws Exception {
		play("SQLite", Database.sqlite(this.folder), Map.of());
	}

	@Test
	void nothingIsLostOnPostgresql() throws Exception {
		String url = Database.POSTGRESQL.url();
		play("PostgreSQL", url, Map.of("SPRING_DATASOURCE_URL", url));
	}

	private void play(String name, String database, Map<String, String> environment) throws Exception {
		KillRounds rounds = new KillRounds(this.folder, database, environment, "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + this.mail.port(), "--spineguide.enquiry.mail.first-retry=1s",
				"--spineguide.enquiry.mail.longest-retry=5s", "--spineguide.jobs.poll=500ms");
		this.mail.goDown();
		for (int round = 0; round < ROUNDS; round++) {
			if (round == ROUNDS / 2) {
				this.mail.comeUp();
			}
			rounds.play();
		}
		try (RunningClinic clinic = rounds.finish()) {
			List<String> addresses = rounds.addresses();
			await().atMost(Duration.ofMinutes(15))
				.pollInterval(Duration.ofSeconds(2))
				.untilAsserted(() -> assertThat(recipients().keySet()).containsAll(addresses));
			assertThat(clinic.isOpen()).isTrue();
			Map<String, Integer> recipients = recipients();
			long repeated = addresses.stream().filter((address) -> recipients.get(address) > 1).count();
			System.out.printf(
					"%s: %s; mail server down, then up: %d of %d patients have their mail, %d of them twice"
							+ " because the process was killed between sending and noting it%n",
					name, rounds, addresses.size(), addresses.size(), repeated);
		}
	}

	/** How many mails each recipient has. */
	private Map<String, Integer> recipients() throws MessagingException {
		Map<String, Integer> recipients = new HashMap<>();
		for (MimeMessage message : this.mail.received()) {
			recipients.merge(message.getAllRecipients()[0].toString(), 1, Integer::sum);
		}
		return recipients;
	}

}
