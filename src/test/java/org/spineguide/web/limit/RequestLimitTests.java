package org.spineguide.web.limit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to requests that take more than their budget, over true connections. */
@Timeout(120)
class RequestLimitTests {

	private static final String POST = "POST /appointments HTTP/1.1\r\nHost: localhost\r\n"
			+ "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n";

	private final LimitedServer server = new LimitedServer(limits(Duration.ofSeconds(3)), Duration.ZERO);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void formArrivesAsItWasSent() throws IOException {
		String words = "x".repeat(100_000);
		assertThat(this.server.ask("POST /appointments", LimitedServer::form, "words=" + words))
			.startsWith("HTTP/1.1 200")
			.endsWith("words: " + words);
	}

	@Test
	void formThatCountsOnBeingAskedArrives() throws IOException {
		try (Socket socket = this.server.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
				+ "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\n")) {
			byte[] go = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
			assertThat(new String(go)).isEqualTo("HTTP/1.1 100");
			socket.getOutputStream().write("words=a".getBytes());
			assertThat(LimitedServer.read(socket)).endsWith("words: a");
		}
	}

	@Test
	void tooLargeAFormIsRefusedInPlainWordsWithTheNumberToCall() throws IOException {
		assertThat(this.server.ask("POST /appointments", LimitedServer::form, "words=" + "x".repeat(1_900_000)))
			.startsWith("HTTP/1.1 413")
			.contains("That is too much at once", "href=\"tel:+12025550143\"", "href=\"tel:911\"")
			.contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store")
			.hasSizeLessThan(3000);
	}

	@Test
	void readingTakesNoBody() throws IOException {
		assertThat(this.server.ask("GET /", LimitedServer::form, "words=a")).startsWith("HTTP/1.1 413");
	}

	@Test
	void bodyOfUnknownLengthIsRefused() throws IOException {
		assertThat(this.server.ask("POST /", (head) -> head + "Transfer-Encoding: chunked\r\n", ""))
			.startsWith("HTTP/1.1 411");
	}

	@Test
	void bodyWhoseEndIsInDoubtIsRefusedAndTheRestNotReadAsARequest() throws IOException {
		String hidden = "GET /search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
		for (String headers : List.of("Content-Length: 0\r\nContent-Length: 90", "Content-Length: 0, 90",
				"Content-Length: +90", "Content-Length: 5\r\nTransfer-Encoding: chunked",
				"Content-Length: 5\r\nTransfer-Encoding:\tchunked", "Transfer-Encoding: chunked, identity",
				"Transfer-Encoding: xchunked", "Content-Length: 5\r\nTransfer-Encoding : chunked")) {
			try (Socket socket = this.server
				.send("POST /appointments HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n0\r\n\r\n" + hidden)) {
				assertThat(LimitedServer.read(socket)).as(headers)
					.containsPattern("^HTTP/1.1 4(00|11)")
					.containsOnlyOnce("HTTP/1.1");
			}
		}
	}

	@Test
	void tooLongAnAddressIsRefused() throws IOException {
		assertThat(this.server.ask("GET /search?q=" + "x".repeat(11_000), (head) -> head, ""))
			.startsWith("HTTP/1.1 200");
		assertThat(this.server.ask("GET /" + "x".repeat(13_000), (head) -> head, "")).startsWith("HTTP/1.1 414")
			.contains("That address is too long", "(202) 555-0143");
		assertThat(this.server.ask("GET /" + "x".repeat(45_000), (head) -> head, "")).startsWith("HTTP/1.1 414")
			.contains("That address is too long");
		assertThat(this.server.ask("GET /", (head) -> head + "X-Long: " + "x".repeat(45_000) + "\r\n", ""))
			.startsWith("HTTP/1.1 431")
			.contains("(202) 555-0143");
	}

	@Test
	void filesAreTakenAtTheirAddressAlone() throws IOException {
		String type = "Content-Type: Multipart/form-data; boundary=b\r\n";
		assertThat(this.server.ask("POST /appointments", (head) -> head + type, "x".repeat(1000)))
			.startsWith("HTTP/1.1 415");
		assertThat(this.server.ask("POST /uploads/../appointments", (head) -> head + type, "x".repeat(1000)))
			.startsWith("HTTP/1.1 415");
		assertThat(this.server.ask("POST /uploads", (head) -> head + type, "x".repeat(200_000)))
			.startsWith("HTTP/1.1 200");
		assertThat(this.server.ask("POST /uploads", (head) -> head + type, "x".repeat(2_000_000)))
			.startsWith("HTTP/1.1 413");
	}

	@Test
	void bodiesThatComeByteByByteKeepNobodyWaiting() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 60; i++) {
				slow.add(this.server.send(POST + "words="));
			}
			for (int i = 0; i < 20; i++) {
				drip(slow);
				Instant start = Instant.now();
				assertThat(this.server.ask("GET /", (head) -> head, "")).startsWith("HTTP/1.1 200");
				assertThat(this.server.ask("POST /appointments", LimitedServer::form, "words=back+pain"))
					.endsWith("words: back pain");
				assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
				Thread.sleep(200);
			}
			assertThat(slow)
				.allSatisfy((socket) -> assertThat(LimitedServer.read(socket)).contains("did not reach us in time"));
		}
		finally {
			close(slow);
		}
	}

	@Test
	void headersThatDoNotEndAreCutOff() throws Exception {
		try (Socket socket = this.server.send("GET / HTTP/1.1\r\nHost: localhost\r\n")) {
			Instant start = Instant.now();
			Thread drip = new Thread(() -> dripHeaders(socket));
			drip.start();
			assertThat(socket.getInputStream().read()).isEqualTo(-1);
			assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
			drip.join();
		}
	}

	@Test
	void moreWorkThanThereIsRoomForIsRefused() throws Exception {
		try (LimitedServer busy = new LimitedServer(limits(Duration.ofSeconds(3)), Duration.ofSeconds(6))) {
			List<CompletableFuture<String>> visitors = IntStream.range(0, 6)
				.mapToObj((i) -> CompletableFuture.supplyAsync(() -> get(busy), (task) -> new Thread(task).start()))
				.toList();
			List<String> answers = visitors.stream().map(CompletableFuture::join).toList();
			assertThat(answers).filteredOn((answer) -> answer.startsWith("HTTP/1.1 200")).hasSize(2);
			assertThat(answers).filteredOn((answer) -> answer.startsWith("HTTP/1.1 503"))
				.hasSize(4)
				.allSatisfy((answer) -> assertThat(answer).contains("Retry-After: ", "(202) 555-0143"));
		}
	}

	private static String get(LimitedServer server) {
		try {
			return server.ask("GET /search", (head) -> head, "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void dripHeaders(Socket socket) {
		try {
			OutputStream out = socket.getOutputStream();
			for (int i = 0; i < 30; i++) {
				out.write(("X-" + i + ": a\r\n").getBytes());
				out.flush();
				Thread.sleep(200);
			}
		}
		catch (IOException ex) {
			// It was cut off, as it should be.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void drip(List<Socket> sockets) {
		for (Socket socket : sockets) {
			try {
				socket.getOutputStream().write('x');
			}
			catch (IOException ex) {
				// It was refused already.
			}
		}
	}

	private static void close(List<Socket> sockets) throws IOException {
		for (Socket socket : sockets) {
			socket.close();
		}
	}

	private static RequestLimits limits(Duration bodyTime) {
		return new RequestLimits(12_000, Duration.ofSeconds(1), bodyTime, 8, 2, 2);
	}

}
