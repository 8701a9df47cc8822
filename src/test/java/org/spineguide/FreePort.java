package org.spineguide;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports for servers that go down and come up again. They lie below those that the
 * system hands out by itself, so that nobody else is given one in between.
 */
public final class FreePort {

	private static final int LOWEST = 20_000;

	private static final int HIGHEST = 32_000;

	private FreePort() {
	}

	/** A port that nobody listens at. */
	public static int find() {
		while (true) {
			int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				// Somebody listens there; another one may be free.
			}
		}
	}

}
