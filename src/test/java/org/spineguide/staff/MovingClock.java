package org.spineguide.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The true time, unless a test lets time go by. */
public class MovingClock extends Clock {

	private Duration ahead = Duration.ZERO;

	public void forward(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	public void reset() {
		this.ahead = Duration.ZERO;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
