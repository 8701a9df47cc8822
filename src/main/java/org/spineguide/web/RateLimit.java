package org.spineguide.web;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Rate limit with a token bucket for each client. Counts in the memory of this process
 * and forgets who stays away. Several nodes count each for itself, so the balancer keeps
 * a visitor with one of them.
 */
public final class RateLimit {

	/**
	 * Largest number of clients remembered, more than a small site ever sees at once;
	 * each takes some 200 bytes.
	 */
	private static final int MOST_REMEMBERED = 20_000;

	private final LoadingCache<String, Bucket> buckets;

	/**
	 * Creates a limit.
	 * @param times how often one may pass at once
	 * @param span after which time one may pass as often again
	 */
	public RateLimit(int times, Duration span) {
		this(times, span, TimeMeter.SYSTEM_MILLISECONDS);
	}

	/**
	 * Creates a limit that goes by a clock.
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

	/** Counts a try, and returns whether it is admitted. */
	public boolean admits(String who) {
		return this.buckets.get(who).tryConsume(1);
	}

	/** Takes one try back, because it turned out to be harmless. */
	public void forgive(String who) {
		this.buckets.get(who).addTokens(1);
	}

	/** Time source that reads a clock. */
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
