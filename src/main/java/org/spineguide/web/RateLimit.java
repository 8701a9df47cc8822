package org.spineguide.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** Providers give each home at least this much of the IPv6 space. */
	private static final int HOME_NETWORK_BYTES = 8;

	/**
	 * What is not this is never looked up, since names would be asked for in the network.
	 */
	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]{0,15}:[0-9a-fA-F:.]{1,45}");

	private static final int LONGEST_ADDRESS = 64;

	/** Some proxies add the port, another one for each connection. */
	private static final Pattern WITH_PORT = Pattern.compile("(?:\\[([^\\]]*)\\]|([^:]*)):\\d{1,5}|\\[([^\\]]*)\\]");

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

	/**
	 * The network that an address belongs to: the address itself, or the part of an IPv6
	 * address that stays when its owner changes the rest. A port does not count.
	 */
	public static String network(String address) {
		Matcher port = WITH_PORT.matcher(address);
		return networkOf(port.matches()
				? Stream.of(port.group(1), port.group(2), port.group(3)).filter(Objects::nonNull).findFirst().orElse("")
				: address);
	}

	private static String networkOf(String address) {
		if (!IPV6.matcher(address).matches()) {
			return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, HOME_NETWORK_BYTES)));
		}
		catch (UnknownHostException ex) {
			return address;
		}
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
