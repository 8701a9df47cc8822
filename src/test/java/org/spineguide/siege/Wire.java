package org.spineguide.siege;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Requests as an attacker writes them, byte by byte if need be. */
class Wire {

	private static final AtomicLong NUMBERS = new AtomicLong();

	private final Besieged site;

	Wire(Besieged site) {
		this.site = site;
	}

	/** Sends a request and reads the answer; its status, or 0. */
	int ask(String request, int timeout) {
		try (Socket socket = this.site.connect()) {
			socket.setSoTimeout(timeout);
			try {
				Besieged.write(socket, request);
			}
			catch (IOException ex) {
				// What is refused early may be answered all the same.
			}
			return status(socket);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static int status(Socket socket) throws IOException {
		byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
		int status = (answer.length == 12) ? Integer.parseInt(new String(answer, 9, 3, StandardCharsets.US_ASCII)) : 0;
		byte[] rest = new byte[16 * 1024];
		while (socket.getInputStream().read(rest) >= 0) {
			continue;
		}
		return status;
	}

	/** A request that names another visitor each time, as a proxy would. */
	static String get(String address) {
		return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + visitor() + "Connection: close\r\n\r\n";
	}

	static String post(String address, String type, String body) {
		return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\n" + visitor()
				+ "Connection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body;
	}

	static String visitor() {
		long number = NUMBERS.incrementAndGet();
		return "X-Forwarded-For: 203.%d.%d.%d\r\n".formatted(number / 65536 % 256, number / 256 % 256, number % 256);
	}

	/** Opens connections and sends the beginning of a request on each. */
	List<Socket> open(int count, String beginning) {
		List<Socket> sockets = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			try {
				Socket socket = this.site.connect();
				sockets.add(socket);
				Besieged.write(socket, beginning);
			}
			catch (IOException ex) {
				// Turned away: so much the better.
			}
		}
		return sockets;
	}

	/** Sends a little more on each connection; how many still take it. */
	static int drip(List<Socket> sockets, String bytes) {
		int taken = 0;
		for (Socket socket : sockets) {
			try {
				Besieged.write(socket, bytes);
				taken++;
			}
			catch (IOException ex) {
				// Cut off.
			}
		}
		return taken;
	}

	static void close(List<Socket> sockets) {
		for (Socket socket : sockets) {
			try {
				socket.close();
			}
			catch (IOException ex) {
				// Closed already.
			}
		}
	}

	static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
