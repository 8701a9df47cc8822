package org.spineguide.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Network prefix of an IP address: the first 24 bits of IPv4, or 48 of IPv6. Tells where
 * an attack comes from, and not from whom.
 */
final class NetworkPrefix {

	/**
	 * What is not this is never looked up, since names would be asked for in the network.
	 */
	private static final Pattern ADDRESS = Pattern
		.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]{0,15}:[0-9a-fA-F:.]{1,45}");

	private static final int IPV4_BYTES = 4;

	private static final int IPV4_PREFIX = 3;

	private static final int IPV6_PREFIX = 6;

	private NetworkPrefix() {
	}

	static String of(String address) {
		if (!ADDRESS.matcher(address).matches()) {
			return "unknown";
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			int prefix = (bytes.length == IPV4_BYTES) ? IPV4_PREFIX : IPV6_PREFIX;
			byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, prefix), bytes.length);
			return InetAddress.getByAddress(network).getHostAddress() + "/" + prefix * Byte.SIZE;
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

}
