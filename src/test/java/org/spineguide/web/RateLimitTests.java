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

	@Test
	void addressesOfOneHomeAreOneNetwork() {
		assertThat(RateLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimit.network("2001:db8:1:2::1"))
			.isNotEqualTo(RateLimit.network("2001:db8:1:3::1"));
		assertThat(RateLimit.network("192.0.2.7")).isNotEqualTo(RateLimit.network("192.0.2.8"));
		assertThat(RateLimit.network("::ffff:192.0.2.7")).isEqualTo("c0000207");
	}

	@Test
	void whatIsNoAddressIsNeverLookedUp() {
		assertThat(RateLimit.network("192.0.2.7:51234")).isEqualTo(RateLimit.network("192.0.2.7:51235"))
			.isEqualTo(RateLimit.network("192.0.2.7"));
		assertThat(RateLimit.network("[2001:db8:1:2::1]:443")).isEqualTo(RateLimit.network("[2001:db8:1:2::9]"))
			.isEqualTo(RateLimit.network("2001:db8:1:2::1"));
		assertThat(RateLimit.network("clinic.example")).isEqualTo("clinic.example");
		assertThat(RateLimit.network("x".repeat(10_000))).hasSize(64);
		assertThat(RateLimit.network(":::::")).isEqualTo(":::::");
	}

}
