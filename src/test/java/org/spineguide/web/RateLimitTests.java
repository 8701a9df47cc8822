package org.spineguide.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private final AtomicLong nanos = new AtomicLong();

	private final RateLimit rateLimit = new RateLimit(3, Duration.ofMinutes(3), new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return RateLimitTests.this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	});

	@Test
	void admitsSoOftenAndAgainAfterAWhile() {
		assertThat(this.rateLimit.admits("ada")).isTrue();
		assertThat(this.rateLimit.admits("ada")).isTrue();
		assertThat(this.rateLimit.admits("ada")).isTrue();
		assertThat(this.rateLimit.admits("ada")).isFalse();
		this.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
		assertThat(this.rateLimit.admits("ada")).isTrue();
		assertThat(this.rateLimit.admits("ada")).isFalse();
	}

	@Test
	void countsEachOneApart() {
		for (int time = 0; time < 5; time++) {
			this.rateLimit.admits("ada");
		}
		assertThat(this.rateLimit.admits("bob")).isTrue();
	}

}
