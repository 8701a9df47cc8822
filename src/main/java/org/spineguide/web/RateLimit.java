package org.spineguide.web;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Lets everyone pass a number of times, and again as time goes by. Counts in the memory
 * of this process and forgets who stays away. Several nodes count each for itself, so the
 * balancer keeps a visitor with one of them.
 */
public final class RateLimit {

	/** More at once than a small site ever sees; each takes some 200 bytes. */
	private static final int MOST_REMEMBERED = 20_000;

	private final LoadingCache<String, Bucket> buckets;

	/**
	 * Makes a throttle.
	 * @param times how often one may pass at once
	 * @param span after which time one may pass as often again
	 */
	public RateLimit(int times, Duration span) {
		this(times, span, TimeMeter.SYSTEM_MILLISECONDS);
	}

	/**
	 * Makes a throttle that goes by a clock.
	 * @param times how often one may pass at once
	 * @param span after which time one may pass as often again
	 * @param clock tells the time
	 */
	public RateLimit(int times, Duration span, Clock clock) {
		this(times, span, new ClockTime(clock));
	}

	RateLimit(int times, Duration span, TimeMeter time) {
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_REMEMBERED)
			.expireAfterAccess(span)
			.build((who) -> Bucket.builder()
				.withCustomTimePrecision(time)
				.addLimit((limit) -> limit.capacity(times).refillGreedy(times, span))
				.build());
	}

	/** Whether somebody may pass once more; counts it if so. */
	public boolean admits(String who) {
		return this.buckets.get(who).tryConsume(1);
	}

	/** Takes one time back, because it turned out to be harmless. */
	public void forgive(String who) {
		this.buckets.get(who).addTokens(1);
	}

	/** The time as a clock tells it. */
	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
