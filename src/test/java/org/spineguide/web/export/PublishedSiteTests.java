package org.spineguide.web.export;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.spineguide.Scratch;
import org.spineguide.browser.RunningSite;
import org.spineguide.browser.Site;
import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * What readers get from nginx with the shipped configuration, while the site answers and
 * while it does not. Needs nginx; run it by {@code mvn -Pfaults}.
 */
@RunningSite
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSiteTests {

	private static final Path NGINX = Path.of("/usr/sbin/nginx");

	/** Few PDFs are enough: all are made and sent the same way. */
	private static final int PDFS = 6;

	/** What each server says of its own, or of one connection. */
	private static final Set<String> OWN = Set.of("date", "server", "etag", "accept-ranges", "content-length",
			"transfer-encoding", "connection", "keep-alive", "content-encoding", "content-language");

	private final Path root = Scratch.folder("export");

	private final StaticExport export;

	private final List<PublicAddresses> sources;

	private final List<PublicAddress> published = new ArrayList<>();

	private final List<Process> servers = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	PublishedSiteTests(StaticExport export, List<PublicAddresses> sources) {
		this.export = export;
		this.sources = sources;
	}

	@BeforeAll
	void publish() throws IOException {
		assumeThat(NGINX).as("nginx is not installed, so nothing is known of what it sends").exists();
		PublishedFolder folder = new PublishedFolder(this.root.resolve("out"));
		this.export.exportPages(folder, () -> false);
		AtomicInteger count = new AtomicInteger();
		this.export.exportCostly(folder, () -> count.incrementAndGet() > PDFS);
		this.sources.stream()
			.flatMap((source) -> source.addresses().stream())
			.filter((address) -> address.status() == 200)
			.filter((address) -> Files.exists(this.root.resolve("out/site").resolve(address.file())))
			.forEach(this.published::add);
		assertThat(this.published).hasSizeGreaterThan(150);
	}

	@AfterAll
	void stop() {
		this.servers.forEach(Process::destroy);
	}

	@Test
	void everyAddressIsAnsweredAsByTheSite(Site site) throws Exception {
		Site front = nginx(this.port);
		Set<String> addresses = this.published.stream()
			.map(PublicAddress::address)
			.collect(Collectors.toCollection(TreeSet::new));
		addresses.addAll(redirects().keySet());
		addresses.addAll(List.of("/nothing-here", "/spinal-fusion/recovery.html", "/spinal-fusion/recovery.html.gz",
				"/spinal-fusion/recovery.large.pdf", "/index.html", "/assets/", "/assets/none.css", "/images/none.png",
				"/-/errors/404.html", "/spinal-fusion/recovery?utm_source=x&fbclid=1", "/Spinal-Fusion/Recovery",
				"/appointments", "/visit-pack", "/.git/config", "/favicon.ico"));
		for (String address : addresses) {
			assertSame(address, front.get(address), site.get(address));
		}
		System.out.printf("%d addresses are the same from nginx and from the site%n", addresses.size());
	}

	@Test
	void everyPageShowsWhileTheSiteIsDown(Site site) throws Exception {
		Site front = nginx(closedPort());
		for (PublicAddress address : this.published) {
			assertSame(address.address(), front.get(address.address()), site.get(address.address()));
		}
		redirects().forEach((from, target) -> {
			HttpResponse<byte[]> response = front.get(from);
			if (!from.equals(target)) {
				assertThat(response.statusCode()).as(from).isEqualTo(301);
				assertThat(response.headers().firstValue("Location")).as(from).hasValue(target);
			}
		});
		assertThat(front.get("/Spinal-Fusion/RECOVERY").headers().firstValue("Location"))
			.hasValue("/spinal-fusion/recovery");
		assertSame("/nothing-here", front.get("/nothing-here"), site.get("/nothing-here"));
		for (String form : List.of("/appointments", "/appointments/abc/details", "/search?q=pain", "/visit-pack",
				"/staff/")) {
			HttpResponse<byte[]> response = front.get(form);
			assertThat(response.statusCode()).as(form).isEqualTo(503);
			assertThat(response.headers().firstValue("Cache-Control")).as(form).hasValue("no-store");
			assertThat(response.headers().firstValue("Content-Security-Policy")).as(form).isPresent();
			assertThat(front.text(form)).as(form).contains("(202) 555-0143", "tel:911");
		}
		System.out.printf("%d addresses and %d redirects are answered while the site is down%n", this.published.size(),
				redirects().size());
	}

	private Map<String, String> redirects() {
		Map<String, String> redirects = new TreeMap<>();
		this.sources.forEach((source) -> redirects.putAll(source.redirects()));
		return redirects;
	}

	private static void assertSame(String address, HttpResponse<byte[]> one, HttpResponse<byte[]> other)
			throws IOException {
		assertThat(one.statusCode()).as(address).isEqualTo(other.statusCode());
		assertThat(headers(one)).as(address).isEqualTo(headers(other));
		assertThat(plain(one)).as(address).isEqualTo(plain(other));
	}

	private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
		boolean zipped = response.headers().firstValue("Content-Encoding").isPresent();
		return SiteResponse.of(response.body(), zipped, "").plain();
	}

	private static Map<String, String> headers(HttpResponse<byte[]> response) {
		Map<String, String> headers = new TreeMap<>();
		response.headers().map().forEach((name, values) -> {
			if (!OWN.contains(name) && !name.equals("last-modified")) {
				headers.put(name, String.join(", ", values).toLowerCase(Locale.ROOT));
			}
		});
		return headers;
	}

	/** Starts nginx with the shipped configuration, but for ports, places and TLS. */
	private Site nginx(int upstream) throws IOException, InterruptedException {
		int listen = closedPort();
		Path home = Files.createDirectories(this.root.resolve("nginx-" + listen));
		String shipped = Files.readString(Path.of("deploy/nginx.conf"))
			.replaceAll("(?m)^\\s*(?:listen \\[::\\]|ssl_certificate|listen 80;).*$", "")
			.replace("listen 443 ssl;", "listen 127.0.0.1:" + listen + ";")
			.replaceFirst("(?s)server \\{\\s+server_name[^}]*\\}[^}]*\\}\\s*\\}", "")
			.replace("include spineguide-headers.conf",
					"include " + Path.of("deploy/spineguide-headers.conf").toAbsolutePath())
			.replace("/var/www/spineguide", this.root.resolve("out").toString())
			.replace("127.0.0.1:8080", "127.0.0.1:" + upstream);
		StringBuilder config = new StringBuilder(
				"daemon off; worker_processes 1; pid %s/pid; error_log %s/error.log;".formatted(home, home)
						+ "events { worker_connections 256; } http { access_log off;");
		for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
			config.append(" %s_temp_path %s/%s;".formatted(kind, home, kind));
		}
		Path file = Files.writeString(home.resolve("nginx.conf"), config + "\n" + shipped + "}\n");
		Process check = new ProcessBuilder(NGINX.toString(), "-t", "-c", file.toString(), "-e", home + "/error.log")
			.redirectErrorStream(true)
			.start();
		String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(check.waitFor()).as(said).isZero();
		this.servers
			.add(new ProcessBuilder(NGINX.toString(), "-c", file.toString(), "-e", home + "/error.log").inheritIO()
				.start());
		Site site = new Site("http://127.0.0.1:" + listen);
		await().atMost(20, TimeUnit.SECONDS)
			.ignoreExceptions()
			.until(() -> site.get("/robots.txt").statusCode() == 200);
		return site;
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
