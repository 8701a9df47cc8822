package org.spineguide.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that takes everything and notes, byte for byte, whom mail is for: a byte
 * is a character of what it notes.
 */
public final class SmtpSink implements AutoCloseable {

	private final ServerSocket socket;

	private final List<String> recipients = new CopyOnWriteArrayList<>();

	private volatile boolean utf8;

	public SmtpSink() throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(this::serve, "smtp-sink");
		thread.setDaemon(true);
		thread.start();
	}

	/** Whether it says that it knows SMTPUTF8. */
	public void offerUtf8(boolean offered) {
		this.utf8 = offered;
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/** Whom mail was for, as UTF-8. */
	public List<String> recipients() {
		return this.recipients.stream()
			.map((bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
			.toList();
	}

	public void clear() {
		this.recipients.clear();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				talk(client);
			}
			catch (IOException ex) {
				// The client or the test is gone.
				continue;
			}
		}
	}

	private void talk(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
		OutputStream out = client.getOutputStream();
		say(out, "220 sink");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
			switch (word) {
				case "EHLO" ->
					say(out, this.utf8 ? "250-sink\r\n250-SMTPUTF8\r\n250 8BITMIME" : "250-sink\r\n250 8BITMIME");
				case "RCPT" -> {
					this.recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
					say(out, "250 ok");
				}
				case "DATA" -> {
					say(out, "354 go");
					skipMessage(in);
					say(out, "250 ok");
				}
				case "QUIT" -> {
					say(out, "221 bye");
					return;
				}
				default -> say(out, "250 ok");
			}
		}
	}

	private static void skipMessage(BufferedReader in) throws IOException {
		String line = in.readLine();
		while (line != null && !line.equals(".")) {
			line = in.readLine();
		}
	}

	private static void say(OutputStream out, String reply) throws IOException {
		out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
