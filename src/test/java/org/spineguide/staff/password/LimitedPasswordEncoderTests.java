package org.spineguide.staff.password;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spineguide.web.TooBusyException;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class LimitedPasswordEncoderTests {

	private final AtomicInteger now = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	private final PasswordEncoder encoder = new LimitedPasswordEncoder(new Slow());

	@Test
	void manyAtOnceTakeTheMemoryOfTwo() {
		List<CompletableFuture<String>> tries = IntStream.range(0, 20)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> guess(i), (task) -> new Thread(task).start()))
			.toList();
		List<String> answers = tries.stream().map(CompletableFuture::join).toList();
		assertThat(this.most.get()).isEqualTo(2);
		assertThat(answers).contains("wrong", "busy").containsOnly("wrong", "busy");
	}

	private String guess(int number) {
		try {
			return this.encoder.matches("password " + number, "hash") ? "right" : "wrong";
		}
		catch (TooBusyException ex) {
			return "busy";
		}
	}

	/** An encoder that takes its time, and counts how many it works for. */
	private final class Slow implements PasswordEncoder {

		@Override
		public String encode(CharSequence password) {
			return "hash";
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			int working = LimitedPasswordEncoderTests.this.now.incrementAndGet();
			LimitedPasswordEncoderTests.this.most.accumulateAndGet(working, Math::max);
			try {
				Thread.sleep(300);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			LimitedPasswordEncoderTests.this.now.decrementAndGet();
			return false;
		}

	}

}
