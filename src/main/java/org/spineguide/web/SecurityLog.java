package org.spineguide.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

import org.springframework.stereotype.Component;

/**
 * Structured log of security events: sign-ins, refused ones, denied pages, refused forms
 * and budgets that were used up. Written by the logger {@code security}, as
 * {@code key=value} pairs that structured formats have as fields too. Holds no personal
 * data: the network is cut short, and a member appears by their random id.
 * <p>
 * Attackers cannot fill a disk with it: what is too much of one network, or in all, is
 * counted, and the number stands in the next line. Lines about members have a budget of
 * their own, so that noise of strangers never hides what was done with an account.
 */
@Component
public class SecurityLog {

	/** Name of the logger. */
	public static final String NAME = "security";

	static final int BY_NETWORK = 150;

	static final int IN_ALL = 600;

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private static final Logger LOG = LoggerFactory.getLogger(NAME);

	/** Pattern of a value in a line: no space, no line break, no address. */
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_/-]{1,64}");

	private final RateLimit byNetwork = new RateLimit(BY_NETWORK, PERIOD);

	private final RateLimit byMember = new RateLimit(BY_NETWORK, PERIOD);

	private final RateLimit inAll = new RateLimit(IN_ALL, PERIOD);

	private final AtomicLong leftOut = new AtomicLong();

	/** Writes a line about a request. */
	public void note(SecurityEvent event, HttpServletRequest request) {
		noteStranger(event, request, Map.of());
	}

	/**
	 * Writes a line about a request.
	 * @param detail a word of the program that says what exactly, such as the name of a
	 * budget; never what somebody sent
	 */
	public void note(SecurityEvent event, HttpServletRequest request, String detail) {
		noteStranger(event, request, Map.of("detail", detail));
	}

	/**
	 * Writes a line about a member of staff.
	 * @param member their random id
	 */
	public void noteMember(SecurityEvent event, HttpServletRequest request, String member) {
		if (this.byMember.admits(member)) {
			write(event, request, Map.of("member", member));
		}
		else {
			this.leftOut.incrementAndGet();
		}
	}

	private void noteStranger(SecurityEvent event, HttpServletRequest request, Map<String, String> more) {
		if (this.byNetwork.admits(ClientAddress.of(request).network()) && this.inAll.admits(NAME)) {
			write(event, request, more);
		}
		else {
			this.leftOut.incrementAndGet();
		}
	}

	private void write(SecurityEvent event, HttpServletRequest request, Map<String, String> more) {
		Map<String, String> pairs = new LinkedHashMap<>();
		pairs.put("event", event.word());
		pairs.put("network", ClientAddress.of(request).prefix());
		pairs.put("method", word(request.getMethod()));
		pairs.put("area", String.valueOf(request.getRequestURI()).startsWith("/staff") ? "staff" : "public");
		more.forEach((key, value) -> pairs.put(key, word(value)));
		long missing = this.leftOut.getAndSet(0);
		if (missing > 0) {
			pairs.put("left-out", String.valueOf(missing));
		}
		LoggingEventBuilder line = LOG.atInfo();
		pairs.forEach(line::addKeyValue);
		line.log(pairs.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + "=" + pair.getValue())
			.collect(Collectors.joining(" ")));
	}

	private static String word(String text) {
		return WORD.matcher(text).matches() ? text : "other";
	}

}
