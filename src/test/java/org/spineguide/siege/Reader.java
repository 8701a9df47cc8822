package org.spineguide.siege;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody who reads one page after the other. */
class Reader extends Thread {

	private static final List<String> PAGES = List.of("/", "/spinal-fusion/recovery", "/spinal-fusion/",
			"/chronic-back-pain/herniated-disc", "/common-questions");

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final long BETWEEN_MILLIS = 30;

	private final Besieged site;

	private final List<Long> millis = new ArrayList<>();

	private int failures;

	private volatile boolean done;

	Reader(Besieged site) {
		super("reader");
		this.site = site;
	}

	@Override
	public void run() {
		HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
		for (int i = 0; !this.done; i++) {
			long start = System.nanoTime();
			boolean shown = read(client, PAGES.get(i % PAGES.size()));
			note((System.nanoTime() - start) / 1_000_000, shown);
			Wire.pause(BETWEEN_MILLIS);
		}
	}

	private boolean read(HttpClient client, String page) {
		try {
			HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(this.site.address(page)))
				.header("X-Forwarded-For", "198.51.100.1")
				.timeout(PATIENCE)
				.build(), BodyHandlers.ofString());
			return response.statusCode() == 200 && response.body().contains("</html>");
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private synchronized void note(long time, boolean shown) {
		this.millis.add(time);
		this.failures += shown ? 0 : 1;
	}

	void finish() throws InterruptedException {
		this.done = true;
		join();
	}

	synchronized int failures() {
		return this.failures;
	}

	/** The time that 99 of 100 pages take at most. */
	synchronized long p99() {
		List<Long> sorted = this.millis.stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
	}

	synchronized long worst() {
		return this.millis.stream().mapToLong(Long::longValue).max().orElse(0);
	}

	synchronized int pages() {
		return this.millis.size();
	}

}
