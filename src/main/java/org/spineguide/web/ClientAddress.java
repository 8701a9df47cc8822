package org.spineguide.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * IP address of a client, as the container or a proxy tells it. A port does not count.
 */
public final class ClientAddress {

	/**
	 * Bytes of the IPv6 prefix of a home: providers give each home at least this much.
	 */
	private static final int HOME_NETWORK_BYTES = 8;

	private static final int IPV4_BYTES = 4;

	private static final int IPV4_PREFIX = 3;

	private static final int IPV6_PREFIX = 6;

	private static final int LONGEST_TEXT = 64;

	/**
	 * Pattern of a numeric address: names are never looked up, since they would be asked
	 * for in the network.
	 */
	private static final Pattern NUMERIC = Pattern
		.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9a-fA-F.]{0,15}:[0-9a-fA-F:.]{1,45}");

	/**
	 * Pattern of an address with a port, which some proxies add, another one for each
	 * connection.
	 */
	private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)\\](?::\\d{1,5})?|([^:]*):\\d{1,5}");

	private final String text;

	private final byte @Nullable [] bytes;

	private ClientAddress(String text, byte @Nullable [] bytes) {
		this.text = text;
		this.bytes = bytes;
	}

	/** Returns the address that a request comes from. */
	public static ClientAddress of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	/** Reads an address, with or without a port and brackets. */
	public static ClientAddress of(String told) {
		Matcher port = WITH_PORT.matcher(told);
		String text = told;
		if (port.matches()) {
			text = (port.group(1) != null) ? port.group(1) : port.group(2);
		}
		return new ClientAddress(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), bytes(text));
	}

	private static byte @Nullable [] bytes(String text) {
		if (!NUMERIC.matcher(text).matches()) {
			return null;
		}
		try {
			return InetAddress.getByName(text).getAddress();
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

	/**
	 * Returns the network of one home: an IPv4 address itself, or the part of an IPv6
	 * address that stays when its owner changes the rest. Budgets are counted by it.
	 */
	public String network() {
		return (this.bytes != null)
				? HexFormat.of().formatHex(this.bytes, 0, Math.min(this.bytes.length, HOME_NETWORK_BYTES)) : this.text;
	}

	/**
	 * Returns the first 24 bits of IPv4, or 48 of IPv6: where an attack comes from, and
	 * not from whom.
	 */
	String prefix() {
		if (this.bytes == null) {
			return "unknown";
		}
		int prefix = (this.bytes.length == IPV4_BYTES) ? IPV4_PREFIX : IPV6_PREFIX;
		byte[] network = Arrays.copyOf(Arrays.copyOf(this.bytes, prefix), this.bytes.length);
		try {
			return InetAddress.getByAddress(network).getHostAddress() + "/" + prefix * Byte.SIZE;
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
