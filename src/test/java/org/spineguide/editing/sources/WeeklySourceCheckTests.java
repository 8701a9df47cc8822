package org.spineguide.editing.sources;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class WeeklySourceCheckTests {

	private static final String CSV = "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";

	private final List<String> asked = new CopyOnWriteArrayList<>();

	/** What the registers answer: text, or an address to go to, or nothing. */
	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private HttpServer server;

	private Path content;

	@BeforeEach
	void open(@TempDir Path folder) throws IOException {
		this.content = folder;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
		this.answers.put("/rw.csv", CSV + "3/8/2024 0:00,10.1000/notice,0,10.1000/bad,0,Retraction\n");
		this.answers.put("/pubmed", "PMID- 77\nEIN - J. PMID: 78\n");
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void registersAreAskedOnceAWeekAndOnlyIfThatIsAllowed() throws IOException {
		try (Newsroom newsroom = newsroom()) {
			check(newsroom, false, "2026-11-20").run();
			assertThat(this.asked).isEmpty();
			check(newsroom, true, "2026-11-20").run();
			assertThat(this.asked).containsExactly("/rw.csv", "/pubmed?db=pubmed&rettype=medline&retmode=text&id=77");
			assertThat(notices()).contains("retraction-watch: 2026-11-20", "pubmed: 2026-11-20", "id: bad",
					"kind: retracted", "kind: corrected");
			assertThat(newsroom.library().references().get("bad").isTakenBack()).isTrue();
			assertThat(newsroom.history().isChangedOutside(ContentFile.of("source-notices.yml"))).isFalse();
			this.asked.clear();
			check(newsroom, true, "2026-11-26").run();
			assertThat(this.asked).as("six days later").isEmpty();
			check(newsroom, true, "2026-11-27").run();
			assertThat(this.asked).hasSize(2);
		}
	}

	@Test
	void registerThatFailsLeavesWhatWasKnown() throws IOException {
		try (Newsroom newsroom = newsroom()) {
			check(newsroom, true, "2026-11-20").run();
			String known = notices();
			for (String answer : List.of("> https://elsewhere.example/rw.csv", "> /rw.csv", "<html>", "",
					CSV + "x".repeat(70_000))) {
				this.answers.put("/rw.csv", answer);
				this.answers.put("/pubmed", answer);
				WeeklySourceCheck check = check(newsroom, true, "2026-12-20");
				check.run();
				assertThat(check.hasFailed()).as(answer).isTrue();
				assertThat(notices()).isEqualTo(known);
			}
			this.answers.put("/rw.csv", "> /moved.csv");
			this.answers.put("/moved.csv", CSV + "5/1/2024 0:00,10.1000/notice,0,10.1000/bad,0,Reinstatement\n");
			WeeklySourceCheck check = check(newsroom, true, "2026-12-20");
			check.run();
			assertThat(notices()).doesNotContain("kind: retracted").contains("kind: corrected");
		}
	}

	@Test
	void linksOfTheBibliographyAskNoMachineOfTheClinic() throws IOException {
		RegisterClient client = new RegisterClient(1000, Duration.ofSeconds(5));
		for (String address : List.of("http://127.0.0.1/", "http://10.0.0.1/", "http://169.254.1.1/",
				"http://[fc00::1]/", "http://[::1]/", "http://0.0.0.0/", "http://192.168.1.1/", "file:///etc/passwd")) {
			assertThat(client.isPublic(URI.create(address))).as(address).isFalse();
		}
		assertThat(client.isPublic(URI.create("https://93.184.216.34/"))).isTrue();
		assertThat(client.isGone(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/none")))
			.isFalse();
		assertThat(this.asked).isEmpty();
	}

	private Newsroom newsroom() throws IOException {
		Newsroom newsroom = Newsroom.in(this.content);
		Files.writeString(this.content.resolve("references.yml"),
				"references:\n  - {id: bad, title: Bad, DOI: 10.1000/bad, PMID: '77', URL: 'https://x.invalid/'}\n");
		newsroom.rereadLibrary();
		return newsroom;
	}

	private WeeklySourceCheck check(Newsroom newsroom, boolean online, String day) {
		String site = "http://127.0.0.1:" + this.server.getAddress().getPort();
		SourceSettings settings = new SourceSettings(online, URI.create(site + "/rw.csv"), URI.create(site + "/pubmed"),
				false, DataSize.ofKilobytes(64), Duration.ofSeconds(10));
		return new WeeklySourceCheck(settings, newsroom.libraries(), newsroom.files(), newsroom.history(),
				Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
	}

	private String notices() throws IOException {
		return Files.readString(this.content.resolve("source-notices.yml"));
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.asked.add(exchange.getRequestURI().toString());
		String answer = this.answers.getOrDefault(exchange.getRequestURI().getPath(), "");
		try (exchange) {
			if (answer.startsWith("> ")) {
				exchange.getResponseHeaders().add("Location", answer.substring(2));
				exchange.sendResponseHeaders(302, -1);
				return;
			}
			byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
