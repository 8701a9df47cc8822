package org.spineguide.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.load.Shelves;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

@Timeout(120)
class HandoutsTests {

	private static final PrintFormat LETTER = new PrintFormat(PaperSize.LETTER, false);

	private static final PrintFormat LARGE = new PrintFormat(PaperSize.LETTER, true);

	private static final PrintFormat A4 = new PrintFormat(PaperSize.A4, false);

	@TempDir
	Path folder;

	private final AtomicInteger made = new AtomicInteger();

	private final AtomicInteger clients = new AtomicInteger();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch gate = new CountDownLatch(1);

	private final Handouts handouts = new Handouts(
			(handoutRequest) -> new byte[] { (byte) this.made.incrementAndGet() }, settings());

	private final Handouts slow = new Handouts((handoutRequest) -> passGate(), settings());

	private Library library;

	@BeforeEach
	void read() {
		this.library = Shelves.with(this.folder, "en/fusion.md",
				"---\ntitle: Fusion\nsummary: S.\nkind: guide\n---\nA.");
	}

	@AfterEach
	void stop() {
		this.gate.countDown();
		this.handouts.destroy();
		this.slow.destroy();
	}

	@Test
	void sameHandoutIsMadeOnce() {
		assertThat(this.handouts.pdf(handoutRequest(LETTER), "client"))
			.isEqualTo(this.handouts.pdf(handoutRequest(LETTER), "client"));
		assertThat(this.made).hasValue(1);
	}

	@Test
	void eachFormatIsAnotherHandout() {
		List.of(LETTER, LARGE, A4).forEach((format) -> this.handouts.pdf(handoutRequest(format), "client"));
		assertThat(this.made).hasValue(3);
	}

	@Test
	void changedArticleIsPrintedAgain() {
		this.handouts.pdf(handoutRequest(LETTER), "client");
		this.library = Shelves.withMore(this.folder, "en/fusion.md",
				"---\ntitle: Fusion\nsummary: S.\nkind: guide\n---\nAnother text.");
		this.handouts.pdf(handoutRequest(LETTER), "client");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void rushForTheSameHandoutIsOnePieceOfWork() {
		List<CompletableFuture<byte[]>> visitors = IntStream.range(0, 10).mapToObj((i) -> visitor(LETTER)).toList();
		this.gate.countDown();
		assertThat(visitors).allSatisfy((visitor) -> assertThat(visitor.join()).hasSize(1));
		assertThat(this.made).hasValue(1);
	}

	@Test
	void moreThanCanWaitAreAskedToComeBack() throws InterruptedException {
		CompletableFuture<byte[]> first = visitor(LETTER);
		assertThat(this.begun.await(10, TimeUnit.SECONDS)).isTrue();
		CompletableFuture<byte[]> second = visitor(LARGE);
		// The queue holds one; whoever of these two comes later finds it full.
		CompletableFuture<byte[]> third = visitor(A4);
		CompletableFuture<Object> turnedAway = new CompletableFuture<>();
		second.exceptionally((ex) -> away(turnedAway, ex));
		third.exceptionally((ex) -> away(turnedAway, ex));
		assertThat(turnedAway.join()).isInstanceOf(BusyException.class);
		this.gate.countDown();
		assertThat(first.join()).hasSize(1);
	}

	@Test
	void oneClientDoesNotTakeTheWholeQueue() {
		List<CompletableFuture<byte[]>> asked = IntStream.range(0, WaitingClients.MOST_OF_ONE)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.slow.pdf(handoutRequest(LETTER), "one"),
					(task) -> new Thread(task).start()))
			.toList();
		await().until(() -> this.slow.waiting() == WaitingClients.MOST_OF_ONE);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.slow.pdf(handoutRequest(LETTER), "one"));
		CompletableFuture<byte[]> another = visitor(LETTER);
		this.gate.countDown();
		assertThat(another.join()).hasSize(1);
		assertThat(asked).allSatisfy((visitor) -> assertThat(visitor.join()).hasSize(1));
		assertThat(this.slow.pdf(handoutRequest(LETTER), "one")).hasSize(1);
	}

	@Test
	void noMoreThanAFewWaitInAll() {
		List<CompletableFuture<byte[]>> asked = IntStream.range(0, WaitingClients.MOST)
			.mapToObj((i) -> visitor(LETTER))
			.toList();
		await().until(() -> this.slow.waiting() == WaitingClients.MOST);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.slow.pdf(handoutRequest(LETTER), "late"));
		this.gate.countDown();
		assertThat(asked).allSatisfy((visitor) -> assertThat(visitor.join()).hasSize(1));
	}

	@Test
	void failureIsNotKept() {
		Handouts failing = new Handouts((handoutRequest) -> {
			if (this.made.incrementAndGet() == 1) {
				throw new IllegalArgumentException("broken");
			}
			return new byte[1];
		}, settings());
		assertThatIllegalStateException().isThrownBy(() -> failing.pdf(handoutRequest(LETTER), "client"));
		assertThat(failing.pdf(handoutRequest(LETTER), "client")).hasSize(1);
		failing.destroy();
	}

	@Test
	void afterTheEndNothingIsMade() {
		this.handouts.destroy();
		assertThatExceptionOfType(BusyException.class)
			.isThrownBy(() -> this.handouts.pdf(handoutRequest(LETTER), "client"));
	}

	private HandoutRequest handoutRequest(PrintFormat format) {
		return Prints.handoutRequest(this.library, "fusion", format);
	}

	private CompletableFuture<byte[]> visitor(PrintFormat format) {
		return CompletableFuture.supplyAsync(
				() -> this.slow.pdf(handoutRequest(format), "client " + this.clients.incrementAndGet()),
				(task) -> new Thread(task).start());
	}

	private byte[] passGate() {
		this.made.incrementAndGet();
		this.begun.countDown();
		try {
			this.gate.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return new byte[1];
	}

	private static byte[] away(CompletableFuture<Object> turnedAway, Throwable ex) {
		turnedAway.complete(ex.getCause());
		return new byte[0];
	}

	private static HandoutSettings settings() {
		return new HandoutSettings(1, 1, DataSize.ofMegabytes(1));
	}

}
