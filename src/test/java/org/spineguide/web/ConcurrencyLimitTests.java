package org.spineguide.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class ConcurrencyLimitTests {

	private final CountDownLatch gate = new CountDownLatch(1);

	@Test
	void whoDoesNotGetATurnSoonIsTurnedAway() {
		ConcurrencyLimit limit = new ConcurrencyLimit(2, 1, Duration.ofMillis(50));
		List<CompletableFuture<String>> working = begin(limit, 2);
		assertThat(limit.isFull()).isTrue();
		assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> limit.get(() -> "late"));
		this.gate.countDown();
		assertThat(working).allSatisfy((work) -> assertThat(work.join()).isEqualTo("done"));
		assertThat(limit.get(() -> "later")).isEqualTo("later");
	}

	@Test
	void fewWaitForTheirTurnAndNoMore() {
		ConcurrencyLimit limit = new ConcurrencyLimit(1, 1, Duration.ofSeconds(30));
		List<CompletableFuture<String>> working = begin(limit, 1);
		CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> limit.get(() -> "done"),
				(task) -> new Thread(task).start());
		CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(() -> {
			while (limit.waiting() == 0) {
				Thread.onSpinWait();
			}
			return limit.tryEnter();
		}, (task) -> new Thread(task).start());
		assertThat(more.join()).isFalse();
		this.gate.countDown();
		assertThat(waiting.join()).isEqualTo("done");
		assertThat(working.get(0).join()).isEqualTo("done");
	}

	@Test
	void turnEndsWhenTheWorkFails() {
		ConcurrencyLimit limit = new ConcurrencyLimit(1, 1, Duration.ZERO);
		assertThatIllegalStateException().isThrownBy(() -> limit.get(() -> {
			throw new IllegalStateException("failed");
		}));
		assertThat(limit.isFull()).isFalse();
	}

	private List<CompletableFuture<String>> begin(ConcurrencyLimit limit, int count) {
		CountDownLatch begun = new CountDownLatch(count);
		List<CompletableFuture<String>> working = IntStream.range(0, count)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> limit.get(() -> {
				begun.countDown();
				return await(this.gate);
			}), (task) -> new Thread(task).start()))
			.toList();
		await(begun);
		return working;
	}

	private static String await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return "done";
	}

}
