package org.spineguide.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.Database;
import org.spineguide.content.load.TestLibrary;
import org.spineguide.editing.SharedRepository;
import org.spineguide.staff.FirstMember;
import org.spineguide.staff.Visitor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes on one PostgreSQL are one clinic, also while one of them dies. */
@Timeout(240)
@ResourceLock("processes")
@Tag("processes")
@Order(3)
class TwoNodesTests {

	private static final int VISITORS = 4;

	private static final String RECOVERY = "en/spinal-fusion/recovery.md";

	private final MailServer mail = new MailServer();

	@TempDir
	Path folder;

	@Test
	void nodeThatDiesTakesNothingWithIt() throws Exception {
		String database = Database.POSTGRESQL.url();
		KillRounds rounds = new KillRounds(this.folder, database, Map.of("SPRING_DATASOURCE_URL", database),
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.mail.port(),
				"--spineguide.jobs.poll=200ms", "--spineguide.staff.second-step=false");
		URI shared = SharedRepository.empty(this.folder.resolve("shared.git"));
		try (RunningClinic one = rounds.open(articles(), shared);
				RunningClinic other = rounds.open(this.folder.resolve("nothing-yet"), shared)) {
			FirstMember ada = FirstMember.join(other.log(), other.port());
			assertThat(ada.isIn(one.port())).as("signed in on the other node too").isTrue();
			sendTo(one, other, rounds);
			assertEachMailIsSentOnce(rounds.addresses());
			change(ada.at(one.port()), "in six weeks", "in three months");
			assertThatItShows("in three months", other);
			sendUntilKilled(one, other, rounds, () -> change(ada.at(one.port()), "in three months", "in a year"));
			assertThatItShows("in a year", other);
			change(ada.at(other.port()), "in a year", "in two years");
			assertThatItShows("in two years", other);
			rounds.sendAgain(other.browser());
			rounds.assertEverythingIsThereOnce();
			assertThat(ada.isIn(other.port())).as("still signed in").isTrue();
			assertThat(recurringJobs(database)).as("recurring jobs, none of them twice")
				.doesNotHaveDuplicates()
				.isNotEmpty();
		}
	}

	private Path articles() throws IOException {
		Path folder = Files.createDirectory(this.folder.resolve("articles"));
		TestLibrary library = TestLibrary.in(folder);
		Path clinic = folder.resolve("clinic.yml");
		library.with("clinic.yml", Files.readString(clinic) + "email: frontdesk@example.org\n")
			.article("spinal-fusion/index", "Spinal fusion", "Bones are joined.")
			.article("spinal-fusion/recovery", "Recovery", "Most people are back at work in six weeks.");
		return folder;
	}

	private static void change(Visitor editor, String from, String to) {
		Element form = editor.get("/staff/articles/edit?file=" + RECOVERY).form("/staff/articles/save");
		List<String> fields = new ArrayList<>();
		for (Element hidden : form.select("input[type=hidden][name]")) {
			fields.addAll(List.of(hidden.attr("name"), hidden.val()));
		}
		String text = form.selectFirst("textarea").wholeText();
		assertThat(text).contains(from);
		fields.addAll(List.of("text", text.replace(from, to), "reason", ""));
		Visitor.Answer answer = editor.post("/staff/articles/publish", fields.toArray(String[]::new));
		assertThat(answer.location()).as("published").contains("published");
	}

	private static void assertThatItShows(String words, RunningClinic node) {
		Visitor reader = new Visitor(node.port());
		await().untilAsserted(() -> assertThat(reader.get("/spinal-fusion/recovery").body()).contains(words));
	}

	private void sendTo(RunningClinic one, RunningClinic other, KillRounds rounds) {
		for (int request = 0; request < 10; request++) {
			Browser browser = ((request % 2 == 0) ? one : other).browser();
			rounds.send(browser, rounds.applicant(browser));
		}
	}

	/** Both nodes look for mail that is due five times a second. */
	private void assertEachMailIsSentOnce(List<String> addresses) {
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(addresses).allSatisfy(
					(address) -> assertThat(this.mail.received(address)).as("mail for %s", address).isNotEmpty()));
		assertThat(addresses)
			.allSatisfy((address) -> assertThat(this.mail.received(address)).as("mail for %s", address).hasSize(1));
	}

	/** Visitors who get no answer from a node turn to the other, as a balancer does. */
	private void sendUntilKilled(RunningClinic one, RunningClinic other, KillRounds rounds, Runnable beforeTheKill)
			throws Exception {
		AtomicReference<RunningClinic> node = new AtomicReference<>(one);
		CountDownLatch sent = new CountDownLatch(3 * VISITORS);
		CountDownLatch sentAfterwards = new CountDownLatch(3 * VISITORS);
		ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
		for (int visitor = 0; visitor < VISITORS; visitor++) {
			visitors.execute(() -> {
				while (!Thread.currentThread().isInterrupted() && sentAfterwards.getCount() > 0) {
					Browser browser = node.get().browser();
					Applicant applicant = rounds.applicant(browser);
					try {
						rounds.send(browser, applicant);
					}
					catch (UncheckedIOException | IllegalStateException ex) {
						rounds.send(other.browser(), applicant);
					}
					((node.get() == one) ? sent : sentAfterwards).countDown();
				}
			});
		}
		assertThat(sent.await(60, TimeUnit.SECONDS)).as("requests sent to the first node").isTrue();
		beforeTheKill.run();
		one.kill();
		node.set(other);
		assertThat(sentAfterwards.await(60, TimeUnit.SECONDS)).as("requests sent to the node that is left").isTrue();
		visitors.shutdown();
		assertThat(visitors.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
	}

	private static List<String> recurringJobs(String database) {
		return JdbcClient.create(new DriverManagerDataSource(database))
			.sql("SELECT task_name FROM scheduled_tasks WHERE task_instance = 'recurring'")
			.query(String.class)
			.list();
	}

}
