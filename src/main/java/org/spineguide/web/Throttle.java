package org.spineguide.web;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Lets each of many, told apart by a key, do something only so often. Counts in memory:
 * several machines count each for itself.
 */
public final class Throttle {

	/** More keys than this are only seen under attack; the least used are forgotten. */
	private static final int KEYS = 100_000;

	private final int times;

	private final Duration period;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	/**
	 * Makes a throttle that lets everyone do it so many times at once, and again as the
	 * period goes by.
	 */
	public Throttle(int times, Duration period, Clock clock) {
		this.times = times;
		this.period = period;
		this.time = new ClockTime(clock);
		this.buckets = Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(period).build();
	}

	/** Counts one time more, unless there were too many. */
	public boolean allows(String key) {
		return bucket(key).tryConsume(1);
	}

	/** Takes one time back, because it turned out to be harmless. */
	public void forgive(String key) {
		bucket(key).addTokens(1);
	}

	private Bucket bucket(String key) {
		return this.buckets.get(key,
				(absent) -> Bucket.builder()
					.withCustomTimePrecision(this.time)
					.addLimit((limit) -> limit.capacity(this.times).refillGreedy(this.times, this.period))
					.build());
	}

	/** The clock that the rest of the site goes by. */
	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.millis() * 1_000_000;
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
