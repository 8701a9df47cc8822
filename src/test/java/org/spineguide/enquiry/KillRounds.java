package org.spineguide.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors send requests at once, the clinic is killed at a random moment and opened
 * again, and what was acknowledged is looked for. Whoever got no answer sends once more,
 * as people do.
 */
class KillRounds {

	private static final int VISITORS = 6;

	/** So long visitors may send before the kill, at most. */
	private static final int LONGEST_MILLIS = 800;

	private final Path folder;

	private final String[] settings;

	private final String database;

	private final AtomicInteger names = new AtomicInteger();

	private final Map<Token, EnquiryForm> acknowledged = new ConcurrentHashMap<>();

	private final Map<Token, Journey> unanswered = new ConcurrentHashMap<>();

	private int sentAgain;

	KillRounds(Path folder, String database, String... settings) {
		this.folder = folder;
		this.database = database;
		this.settings = settings;
	}

	/** Opens the clinic, looks for what earlier rounds left, and kills it under load. */
	void play() throws IOException, InterruptedException {
		try (RunningClinic clinic = open()) {
			sendAgain(clinic.browser());
			ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
			CountDownLatch first = new CountDownLatch(1);
			for (int visitor = 0; visitor < VISITORS; visitor++) {
				visitors.execute(() -> visit(clinic.browser(), first));
			}
			first.await(30, TimeUnit.SECONDS);
			Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
			clinic.kill();
			visitors.shutdownNow();
			visitors.awaitTermination(60, TimeUnit.SECONDS);
		}
	}

	/** Opens the clinic for the last time and looks for everything. */
	void finish() throws IOException {
		try (RunningClinic clinic = open()) {
			sendAgain(clinic.browser());
			assertEverythingIsThereOnce();
			this.acknowledged.keySet()
				.stream()
				.limit(VISITORS)
				.forEach((token) -> assertThat(clinic.browser().get(address(token)).status()).isEqualTo(200));
		}
	}

	private RunningClinic open() throws IOException {
		List<String> all = new ArrayList<>(List.of(this.settings));
		all.add("--spineguide.enquiry.limits.from-network-in-minute=1000000");
		all.add("--spineguide.enquiry.limits.from-network-in-hour=1000000");
		return RunningClinic.open(this.folder, all.toArray(String[]::new));
	}

	private void visit(Browser browser, CountDownLatch first) {
		while (!Thread.currentThread().isInterrupted()) {
			Journey journey = journey();
			this.unanswered.put(journey.token(), journey);
			try {
				send(browser, journey);
				first.countDown();
			}
			catch (UncheckedIOException | IllegalStateException ex) {
				return;
			}
		}
	}

	private Journey journey() {
		EnquiryForm form = Forms.form()
			.named("Visitor " + this.names.incrementAndGet())
			.saying("The message of visitor " + this.names.get() + " \u20ac \ud83e\uddb4")
			.make();
		return new Journey(Token.draw(), EnquiryKind.APPOINTMENT, "spinal-fusion/recovery",
				Instant.now().minusSeconds(60), null, form, false);
	}

	private void send(Browser browser, Journey journey) {
		String sealed = new Journeys(vault()).seal(journey);
		Browser.Answer answer = browser.post("/appointments/sent", List.of("journey", sealed, "answered", "check"));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo(address(journey.token()));
		this.acknowledged.put(journey.token(), journey.form());
		this.unanswered.remove(journey.token());
	}

	private void sendAgain(Browser browser) {
		this.sentAgain += this.unanswered.size();
		this.unanswered.values().forEach((journey) -> send(browser, journey));
	}

	private void assertEverythingIsThereOnce() {
		try (HikariDataSource source = new HikariDataSource()) {
			source.setJdbcUrl(this.database);
			JdbcClient client = JdbcClient.create(source);
			Enquiries enquiries = new Enquiries(client, vault());
			this.acknowledged.forEach((token, form) -> assertThat(enquiries.find(token)).as("an acknowledged enquiry")
				.hasValueSatisfying((enquiry) -> assertThat(enquiry.answers()).isEqualTo(form.answers())));
			assertThat(client.sql("SELECT count(*) FROM enquiry").query(Integer.class).single())
				.as("enquiries, none of them twice")
				.isEqualTo(this.acknowledged.size());
		}
	}

	private Vault vault() {
		return new Vault(new KeyRing(Vaults.file(this.folder)));
	}

	private static String address(Token token) {
		return "/appointments/" + token.value();
	}

	int acknowledged() {
		return this.acknowledged.size();
	}

	int sentAgain() {
		return this.sentAgain;
	}

}
