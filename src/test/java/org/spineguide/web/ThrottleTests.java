package org.spineguide.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTests {

	private final AtomicLong nanos = new AtomicLong();

	private final Throttle throttle = new Throttle(3, Duration.ofMinutes(3), new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return ThrottleTests.this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	});

	@Test
	void admitsSoOftenAndAgainAfterAWhile() {
		assertThat(this.throttle.admits("ada")).isTrue();
		assertThat(this.throttle.admits("ada")).isTrue();
		assertThat(this.throttle.admits("ada")).isTrue();
		assertThat(this.throttle.admits("ada")).isFalse();
		this.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
		assertThat(this.throttle.admits("ada")).isTrue();
		assertThat(this.throttle.admits("ada")).isFalse();
	}

	@Test
	void countsEachOneApart() {
		for (int time = 0; time < 5; time++) {
			this.throttle.admits("ada");
		}
		assertThat(this.throttle.admits("bob")).isTrue();
	}

	@Test
	void addressesOfOneHomeAreOneNetwork() {
		assertThat(Throttle.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Throttle.network("2001:db8:1:2::1"))
			.isNotEqualTo(Throttle.network("2001:db8:1:3::1"));
		assertThat(Throttle.network("192.0.2.7")).isNotEqualTo(Throttle.network("192.0.2.8"));
		assertThat(Throttle.network("::ffff:192.0.2.7")).isEqualTo("c0000207");
	}

	@Test
	void whatIsNoAddressIsNeverLookedUp() {
		assertThat(Throttle.network("clinic.example")).isEqualTo("clinic.example");
		assertThat(Throttle.network("x".repeat(10_000))).hasSize(64);
		assertThat(Throttle.network(":::::")).isEqualTo(":::::");
	}

}
