package org.spineguide.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.form.EnquiryForm;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors send requests at once, the clinic is killed at a random moment and opened
 * again, and what was acknowledged is looked for. Whoever got no answer sends once more,
 * as people do.
 */
public class KillRounds {

	private static final int VISITORS = 6;

	/** So long visitors may send before the kill, at most. */
	private static final int LONGEST_MILLIS = 800;

	/** Sealed bytes of a draft without answers; with them it is far larger. */
	private static final int LARGEST_SENT_DRAFT = 620;

	private final Path folder;

	private final DataSource database;

	private final Map<String, String> environment;

	private final List<String> settings;

	private final AtomicInteger names = new AtomicInteger();

	private final Map<RandomToken, EnquiryForm> acknowledged = new ConcurrentHashMap<>();

	private final Set<Applicant> unanswered = ConcurrentHashMap.newKeySet();

	private int rounds;

	private int sentAgain;

	/**
	 * Prepares rounds.
	 * @param folder the data folder of the clinic
	 * @param database the address of the clinic's database, to look into it
	 * @param environment variables that the clinic starts with
	 */
	public KillRounds(Path folder, String database, Map<String, String> environment, String... settings) {
		this.folder = folder;
		this.database = new DriverManagerDataSource(database);
		this.environment = environment;
		this.settings = new ArrayList<>(List.of(settings));
		this.settings.add("--spineguide.enquiry.limits.from-network-in-minute=1000000");
		this.settings.add("--spineguide.enquiry.limits.from-network-in-hour=1000000");
		this.settings.add("--spineguide.enquiry.limits.drafts-from-network-in-hour=1000000");
		this.settings.add("--spineguide.enquiry.drafts.most=1000000");
	}

	/** Opens the clinic and kills it while visitors send. */
	public void play() throws IOException, InterruptedException {
		this.rounds++;
		try (RunningClinic clinic = open()) {
			sendAgain(clinic.browser());
			ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
			CountDownLatch first = new CountDownLatch(1);
			for (int visitor = 0; visitor < VISITORS; visitor++) {
				visitors.execute(() -> visit(clinic.browser(), first));
			}
			assertThat(first.await(180, TimeUnit.SECONDS)).as("an acknowledged request").isTrue();
			Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
			clinic.kill();
			visitors.shutdownNow();
			visitors.awaitTermination(60, TimeUnit.SECONDS);
		}
	}

	/** Opens the clinic for the last time and looks for everything. */
	public RunningClinic finish() throws IOException {
		RunningClinic clinic = open();
		sendAgain(clinic.browser());
		assertEverythingIsThereOnce();
		this.acknowledged.keySet()
			.stream()
			.limit(VISITORS)
			.forEach((token) -> assertThat(clinic.browser().get(address(token)).status()).isEqualTo(200));
		return clinic;
	}

	/** Opens one more process of the clinic. */
	RunningClinic open() throws IOException {
		return RunningClinic.open(this.folder, this.environment, this.settings.toArray(String[]::new));
	}

	/** Opens one more process, which has its articles in a folder and shares them. */
	RunningClinic open(Path content, URI shared) throws IOException {
		List<String> all = new ArrayList<>(this.settings);
		all.add("--spineguide.content.dir=" + content);
		all.add("--spineguide.content.git.remote=" + shared);
		all.add("--spineguide.content.git.poll=200ms");
		return RunningClinic.openShared(this.folder, this.environment, all.toArray(String[]::new));
	}

	private void visit(Browser browser, CountDownLatch first) {
		while (!Thread.currentThread().isInterrupted()) {
			Applicant applicant = applicant(browser);
			this.unanswered.add(applicant);
			try {
				send(browser, applicant);
				first.countDown();
			}
			catch (UncheckedIOException | IllegalStateException ex) {
				return;
			}
		}
	}

	/** A new visitor who is about to begin. */
	Applicant applicant(Browser browser) {
		return Applicant.numbered(this.names.incrementAndGet(), browser);
	}

	/**
	 * Goes on from where the visitor stands, sends, and notes that it was acknowledged.
	 */
	void send(Browser browser, Applicant applicant) {
		applicant.turnTo(browser);
		applicant.fillIn();
		RandomToken token = applicant.send();
		this.acknowledged.put(token, applicant.form());
		this.unanswered.remove(applicant);
	}

	/** Sends what got no answer. */
	void sendAgain(Browser browser) {
		this.sentAgain += this.unanswered.size();
		List.copyOf(this.unanswered).forEach((applicant) -> send(browser, applicant));
	}

	/** Looks for all that was acknowledged. */
	void assertEverythingIsThereOnce() {
		Enquiries enquiries = new Enquiries(JdbcClient.create(this.database), personalDataCipher());
		this.acknowledged.forEach((token, form) -> assertThat(enquiries.find(token)).as("an acknowledged enquiry")
			.hasValueSatisfying(
					(enquiry) -> assertThat(enquiry.answers()).as("all its fields").isEqualTo(form.answers())));
		assertThat(JdbcClient.create(this.database).sql("SELECT count(*) FROM enquiry").query(Integer.class).single())
			.as("enquiries, none of them twice")
			.isEqualTo(this.acknowledged.size());
		assertThat(JdbcClient.create(this.database)
			.sql("SELECT max(length(sealed)) FROM enquiry_draft")
			.query(Integer.class)
			.single()).as("no answers in drafts that were sent").isLessThan(LARGEST_SENT_DRAFT);
	}

	private PersonalDataCipher personalDataCipher() {
		return new PersonalDataCipher(new KeyRing(TestKeys.file(this.folder)));
	}

	private static String address(RandomToken token) {
		return "/appointments/" + token.value();
	}

	/** The mail addresses of all whose requests were acknowledged. */
	public List<String> addresses() {
		return this.acknowledged.values().stream().map(EnquiryForm::email).toList();
	}

	@Override
	public String toString() {
		return "%d kills, %d requests acknowledged, %d of them gone on with after no answer, 0 lost, 0 twice"
			.formatted(this.rounds, this.acknowledged.size(), this.sentAgain);
	}

}
