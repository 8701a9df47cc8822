package org.spineguide.enquiry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.enquiry.form.EnquiryForm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how many requests a second a clinic in a process of its own keeps, each
 * committed before it is acknowledged. Visitors send on the same machine. Run by
 * {@code mvn -Pbench verify -Dbench=requests}.
 */
@Tag("bench")
@Tag("requests")
@Timeout(600)
class RequestSpeedTests {

	private static final int REQUESTS = Integer.getInteger("bench.requests", 2000);

	private static final int[] VISITORS = { 1, 8, 32 };

	@TempDir
	Path folder;

	private final AtomicInteger names = new AtomicInteger();

	@Test
	void requestsOnSqlite() throws Exception {
		measure("SQLite", Database.sqlite(this.folder), Map.of());
	}

	@Test
	void requestsOnPostgresql() throws Exception {
		String url = Database.POSTGRESQL.url();
		JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url));
		assertThat(Stream.of("fsync", "synchronous_commit")
			.map((setting) -> database.sql("SHOW " + setting).query(String.class).single())).as("writes to the disk")
			.containsOnly("on");
		measure("PostgreSQL", url, Map.of("SPRING_DATASOURCE_URL", url));
	}

	private void measure(String name, String url, Map<String, String> environment) throws Exception {
		JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url));
		try (RunningClinic clinic = RunningClinic.openForLong(this.folder, environment,
				"--spineguide.enquiry.limits.from-network-in-minute=1000000",
				"--spineguide.enquiry.limits.from-network-in-hour=1000000",
				"--spineguide.enquiry.limits.drafts-from-network-in-hour=1000000",
				"--spineguide.enquiry.drafts.most=1000000")) {
			send(clinic, VISITORS[VISITORS.length - 1]);
			System.out.printf("%n%-10s  %8s  %10s  %8s  %8s  %8s%n", name, "visitors", "requests/s", "p50 ms", "p99 ms",
					"longest");
			for (int visitors : VISITORS) {
				long started = System.nanoTime();
				double[] millis = send(clinic, visitors);
				double seconds = (System.nanoTime() - started) / 1e9;
				System.out.printf("%-10s  %8d  %10.0f  %8.1f  %8.1f  %8.1f%n", "", visitors, REQUESTS / seconds,
						millis[REQUESTS / 2], millis[REQUESTS * 99 / 100], millis[REQUESTS - 1]);
			}
		}
		assertThat(database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single())
			.as("requests that were acknowledged, none of them twice")
			.isEqualTo(this.names.get());
	}

	/** How long each request took in milliseconds, the shortest first. */
	private double[] send(RunningClinic clinic, int visitors) throws Exception {
		List<Applicant> applicants = Stream.generate(() -> applicant(clinic.browser())).limit(REQUESTS).toList();
		AtomicInteger next = new AtomicInteger();
		double[] millis = new double[REQUESTS];
		ExecutorService all = Executors.newFixedThreadPool(visitors);
		try {
			List<Future<?>> visits = new ArrayList<>();
			for (int visitor = 0; visitor < visitors; visitor++) {
				visits.add(all.submit(() -> {
					for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
						long started = System.nanoTime();
						applicants.get(i).send();
						millis[i] = (System.nanoTime() - started) / 1e6;
					}
				}));
			}
			for (Future<?> visit : visits) {
				visit.get();
			}
		}
		finally {
			all.shutdownNow();
		}
		Arrays.sort(millis);
		return millis;
	}

	/** Someone who has filled in all and is about to send. */
	private Applicant applicant(Browser browser) {
		int number = this.names.incrementAndGet();
		EnquiryForm form = Forms.form()
			.named("Visitor " + number)
			.email("visitor" + number + "@example.com")
			.saying("My leg hurts when I sit, and more so at night. ".repeat(5))
			.make();
		Applicant applicant = new Applicant(form, browser);
		applicant.fillIn();
		return applicant;
	}

}
