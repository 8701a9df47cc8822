package org.spineguide.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as limits go by it. */
public final class ClientAddress {

	/** One customer of a provider has at least this much of IPv6 to choose from. */
	private static final int NETWORK_BYTES = 8;

	private ClientAddress() {
	}

	/** The address, or in IPv6 the network, from which the request comes. */
	public static String network(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		// Anything else could be a name, which would be looked up.
		if (!address.contains(":") || !address.matches("[0-9a-fA-F:.]+")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
