package org.spineguide.siege;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.spineguide.staff.FirstMember;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;

/** What a signed-in editor sends, by mistake or on purpose. */
final class EditorAttack {

	private static final int EDGE = 6399;

	private static final int THREADS = 6;

	private static final long SHORTEST_MILLIS = 8000;

	private static final String FILE = "en/spinal-fusion/recovery.md";

	private EditorAttack() {
	}

	static void run(Besieged site, Tally tally, long end) throws IOException {
		Visitor visitor = FirstMember.join(site.log(), site.port()).at(site.port());
		Answer editor = visitor.get("/staff/articles/edit?file=" + FILE);
		String token = editor.html().select("[name=_csrf]").val();
		String cookie = visitor.cookies()
			.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + each.getValue())
			.collect(Collectors.joining("; "));
		byte[] picture = multipart(png(), token);
		String text = "# A\n\nSome *words* and [links](x.md).\n\n".repeat(20_000);
		// Whoever signs in first has less time left, and all of it counts.
		long until = Math.max(end, System.currentTimeMillis() + SHORTEST_MILLIS);
		AtomicInteger number = new AtomicInteger();
		HttpClient client = HttpClient.newHttpClient();
		Attacks.inParallel(THREADS, until, () -> {
			HttpRequest.Builder request = HttpRequest.newBuilder()
				.header("Cookie", cookie)
				.timeout(Duration.ofSeconds(30));
			int turn = number.getAndIncrement() % 3;
			if (turn == 0) {
				request.uri(URI.create(site.address("/staff/articles/picture")))
					.header("Content-Type", "multipart/form-data; boundary=b")
					.POST(BodyPublishers.ofByteArray(picture));
			}
			else {
				request.uri(URI.create(site.address("/staff/articles/look")))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("_csrf=" + token + "&file=" + FILE + "&text=" + text));
			}
			try {
				return client.send(request.build(), BodyHandlers.discarding()).statusCode();
			}
			catch (IOException ex) {
				return 0;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return 0;
			}
		}, tally);
	}

	private static byte[] multipart(byte[] picture, String token) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (String[] field : new String[][] { { "_csrf", token }, { "file", FILE }, { "alt", "A picture" } }) {
			body.write(("--b\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		body.write(
				"--b\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
		body.write(picture);
		body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	/** A small file with 6,399 by 6,399 pixels of four colors with 16 bits each. */
	private static byte[] png() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(file);
		out.writeLong(0x89504E470D0A1A0AL);
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		DataOutputStream size = new DataOutputStream(header);
		size.writeInt(EDGE);
		size.writeInt(EDGE);
		size.write(new byte[] { 16, 6, 0, 0, 0 });
		chunk(out, "IHDR", header.toByteArray());
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		try (DeflaterOutputStream rows = new DeflaterOutputStream(pixels)) {
			byte[] row = new byte[1 + 8 * EDGE];
			for (int i = 0; i < EDGE; i++) {
				rows.write(row);
			}
		}
		chunk(out, "IDAT", pixels.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return file.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(data);
		out.writeInt(data.length);
		out.write(name);
		out.write(data);
		out.writeInt((int) sum.getValue());
	}

}
