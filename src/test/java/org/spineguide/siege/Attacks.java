package org.spineguide.siege;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spineguide.staff.Visitor;

/**
 * What strangers do to a site. Bounded in count and time, and against this machine alone.
 */
final class Attacks {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final int TIMEOUT = 10_000;

	private static final int MOST_REQUESTS = 50_000;

	private static final List<String> PATHS = List.of("spinal-fusion/recovery", "spinal-fusion/the-operation",
			"chronic-back-pain/herniated-disc", "about", "common-questions", "prepare-for-your-visit");

	private Attacks() {
	}

	static List<Attack> all() {
		return List.of(new Attack("nothing", (site, tally, end) -> Wire.pause(end - System.currentTimeMillis())),
				new Attack("20 wrong sign-ins at once", Attacks::signIns),
				new Attack("10 forms of 1.9 MB at once", (site, tally, end) -> flood(10, end, site, tally,
						(i) -> Wire.post("/appointments/warning-signs", FORM, "message=" + "x".repeat(1_900_000)))),
				new Attack("addresses of 45 kB",
						(site, tally, end) -> flood(2, end, site, tally,
								(i) -> Wire.get("/" + i + "x".repeat(45_000)))),
				new Attack("addresses of 11 and 0.9 kB",
						(site, tally, end) -> flood(4, end, site, tally,
								(i) -> Wire.get("/" + i + "x".repeat((i % 2 == 0) ? 11_000 : 900)))),
				new Attack("uploads of 19 MB anywhere", Attacks::uploads),
				new Attack("addresses of staff without a cookie",
						(site, tally, end) -> flood(8, end, site, tally,
								(i) -> Wire.get("/staff/articles/edit?file=" + i + "x".repeat(7_000)))),
				new Attack("sign-in pages and passkeys asked for", Attacks::passkeys),
				new Attack("200 bodies byte by byte",
						(site, tally, end) -> drip(site, tally, end, 200, 500,
								"POST /appointments/warning-signs HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
										+ "\r\nContent-Length: 5000\r\n\r\nmessage=",
								"x")),
				new Attack("200 bodies byte by byte to staff",
						(site, tally, end) -> drip(site, tally, end, 200, 500,
								"POST /staff/articles/save HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
										+ "\r\nContent-Length: 1000000\r\n\r\ntext=",
								"x")),
				new Attack("200 bodies on pages that take none",
						(site, tally, end) -> drip(site, tally, end, 200, 500,
								"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n", "x")),
				new Attack("400 headers line by line",
						(site, tally, end) -> drip(site, tally, end, 400, 2000, "GET / HTTP/1.1\r\nHost: localhost\r\n",
								"X-A: b\r\n")),
				new Attack("3000 connections that say nothing",
						(site, tally, end) -> drip(site, tally, end, 3000, 4000, "", "")),
				new Attack("2000 half-open requests",
						(site, tally, end) -> drip(site, tally, end, 2000, 4000,
								"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "x".repeat(6000), "x")),
				new Attack("200 that do not read kept pages", (site, tally, end) -> deaf(site, tally, end, "/a-to-z")),
				new Attack("200 that do not read other answers",
						(site, tally, end) -> deaf(site, tally, end, "/search?q=back")),
				new Attack("200 that do not read PDFs",
						(site, tally, end) -> deaf(site, tally, end, "/spinal-fusion/recovery.pdf")),
				new Attack("share pictures with a query",
						(site, tally, end) -> flood(10, end, site, tally, (i) -> Wire
							.get(((i % 2 == 0) ? "/share.png?x=" : "/spinal-fusion/recovery.share.png?x=") + i))),
				new Attack("visit packs of one client",
						(site, tally, end) -> flood(20, end, site, tally,
								(i) -> pack(i, "X-Forwarded-For: 203.0.113.9\r\n"))),
				new Attack("visit packs of many clients",
						(site, tally, end) -> flood(30, end, site, tally, (i) -> pack(i, Wire.visitor()))),
				new Attack("one PDF for many",
						(site, tally, end) -> flood(60, end, site, tally, (i) -> pack(62, Wire.visitor()))),
				new Attack("forms of many fields", (site, tally, end) -> flood(10, end, site, tally,
						(i) -> Wire.post("/appointments/warning-signs", FORM,
								IntStream.range(0, 14_000).mapToObj((n) -> "f" + n).collect(Collectors.joining("&"))))),
				new Attack("deep JSON for passkeys", (site, tally, end) -> deepJson(site, tally, end)),
				new Attack("searches, each another",
						(site, tally, end) -> flood(16, end, site, tally, (i) -> Wire.get("/search?q=" + words(i)))),
				new Attack("searches as long as they may be",
						(site, tally, end) -> flood(16, end, site, tally,
								(i) -> Wire.get("/search?q=" + i + "+herniatd+disk".repeat(700)))),
				new Attack("an editor's picture of 16 bits, previews, comparisons", EditorAttack::run));
	}

	private static String words(int i) {
		return "qx" + Integer.toString(i, 26) + "+wy" + Integer.toString(i * 31 % 9973, 26) + "+back+zz" + i % 97;
	}

	private static String pack(int i, String visitor) {
		StringBuilder query = new StringBuilder("/visit-pack.pdf?paper=a4");
		for (int bit = 0; bit < PATHS.size(); bit++) {
			if ((i + 1 >> bit & 1) == 1) {
				query.append("&page=").append(PATHS.get((bit + i) % PATHS.size()));
			}
		}
		return "GET " + query + ((i % 3 == 0) ? "&large=" + i : "") + " HTTP/1.1\r\nHost: localhost\r\n" + visitor
				+ "Connection: close\r\n\r\n";
	}

	/** Sends requests from several threads, each as soon as the last was answered. */
	static void flood(int threads, long end, Besieged site, Tally tally, IntFunction<String> request) {
		AtomicInteger number = new AtomicInteger();
		Wire wire = new Wire(site);
		inParallel(threads, end, () -> {
			if (number.get() > MOST_REQUESTS) {
				return 0;
			}
			return wire.ask(request.apply(number.getAndIncrement()), TIMEOUT);
		}, tally);
	}

	static void inParallel(int threads, long end, Supplier<Integer> work, Tally tally) {
		ExecutorService attackers = Executors.newFixedThreadPool(threads);
		for (int i = 0; i < threads; i++) {
			attackers.execute(() -> {
				while (System.currentTimeMillis() < end) {
					int status = work.get();
					tally.count(status);
					// One that is cut off at once would only burn this machine.
					Wire.pause((status == 0) ? 20 : 0);
				}
			});
		}
		attackers.shutdown();
		try {
			attackers.awaitTermination(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void signIns(Besieged site, Tally tally, long end) {
		Visitor visitor = new Visitor(site.port());
		String token = visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
		String cookie = cookies(visitor);
		flood(20, end, site, tally,
				(i) -> Wire
					.post("/staff/sign-in", FORM,
							"_csrf=" + token + "&email=nobody" + i + "%40example.com&password=wrong" + i)
					.replaceFirst("Host: localhost", "Host: localhost\r\nCookie: " + cookie));
	}

	private static String cookies(Visitor visitor) {
		return visitor.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private static void passkeys(Besieged site, Tally tally, long end) {
		Visitor visitor = new Visitor(site.port());
		String token = visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
		String cookie = cookies(visitor);
		flood(8, end, site, tally,
				(i) -> (i % 2 == 0) ? Wire.get("/staff/sign-in")
						: Wire.post("/staff/sign-in/passkey/options", FORM, "_csrf=" + token)
							.replaceFirst("Host: localhost", "Host: localhost\r\nCookie: " + cookie));
	}

	private static void deepJson(Besieged site, Tally tally, long end) {
		Visitor visitor = new Visitor(site.port());
		String token = visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
		visitor.post("/staff/sign-in/passkey/options", "_csrf", token);
		String cookie = cookies(visitor);
		flood(10, end, site, tally,
				(i) -> Wire.post("/staff/sign-in/passkey", "application/json", "{\"a\":".repeat(10_000))
					.replaceFirst("Host: localhost",
							"Host: localhost\r\nX-CSRF-TOKEN: " + token + "\r\nCookie: " + cookie));
	}

	/** Files that lie about while their connection is held open. */
	private static void uploads(Besieged site, Tally tally, long end) throws IOException {
		long before = site.bytesOnDisk();
		long most = 0;
		String file = "--b\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"a.png\"\r\n\r\n"
				+ "x".repeat(19_000_000);
		List<Socket> held = new ArrayList<>();
		List<String> addresses = List.of("/", "/appointments/warning-signs", "/staff/articles/picture",
				"/staff/sign-in", "/search");
		while (System.currentTimeMillis() < end) {
			for (String address : addresses) {
				String request = "POST " + address
						+ " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
						+ "Content-Length: 20000000\r\n\r\n" + file;
				try {
					Socket socket = site.connect();
					held.add(socket);
					Besieged.write(socket, request);
					tally.count("taken", 1);
				}
				catch (IOException ex) {
					tally.count("refused", 1);
				}
			}
			most = Math.max(most, site.bytesOnDisk() - before);
			Wire.close(held.subList(0, Math.max(0, held.size() - 20)));
		}
		Wire.close(held);
		tally.count("most MB on disk", (int) (most / 1_000_000));
	}

	/**
	 * Sends a little on each of many connections, and opens those anew that were cut off.
	 */
	private static void drip(Besieged site, Tally tally, long end, int count, long between, String beginning,
			String bytes) {
		Wire wire = new Wire(site);
		List<Socket> sockets = wire.open(count, beginning);
		int cut = 0;
		while (System.currentTimeMillis() < end) {
			Wire.pause(between);
			List<Socket> open = new ArrayList<>();
			for (Socket socket : sockets) {
				if (Wire.drip(List.of(socket), bytes) == 1) {
					open.add(socket);
				}
				else {
					cut++;
					Wire.close(List.of(socket));
				}
			}
			open.addAll(wire.open(count - open.size(), beginning));
			sockets = open;
		}
		Wire.close(sockets);
		tally.count("cut off", cut);
	}

	/** Asks for more and more on each connection, and reads nothing. */
	private static void deaf(Besieged site, Tally tally, long end, String address) {
		String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
		drip(site, tally, end, 200, 500, request.repeat(10), request);
	}

}
