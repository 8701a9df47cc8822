package org.spineguide.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Kept pages over true connections, while many others do not read theirs. */
@Timeout(120)
class PageCacheValveTests {

	private static final int THREADS = 30;

	/** More than the system takes off our hands at once. */
	private static final byte[] PAGE = new byte[3_000_000];

	static {
		new Random(1).nextBytes(PAGE);
	}

	private final HttpClient client = HttpClient.newHttpClient();

	private WebServer server;

	@BeforeEach
	void start() {
		PageCache cache = new PageCache(() -> "one", 10_000_000);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.addEngineValves(new PageCacheValve(cache));
		factory.addConnectorCustomizers((connector) -> {
			if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
				protocol.setMaxThreads(THREADS);
			}
		});
		this.server = factory.getWebServer((context) -> {
			context.addFilter("cache", cache).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
			context.addServlet("page", new Page()).addMapping("/*");
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void whoDoesNotReadKeepsNobodyWaiting() throws Exception {
		assertThat(ask("/page")).isEqualTo(PAGE);
		List<Socket> deaf = new ArrayList<>();
		try {
			for (int i = 0; i < 2 * THREADS; i++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
				socket.getOutputStream()
					.write("GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				deaf.add(socket);
			}
			for (int i = 0; i < 5; i++) {
				assertThat(ask("/page")).isEqualTo(PAGE);
				assertThat(ask("/page?again=" + i, "gzip")).hasSizeGreaterThan(1000);
			}
			// Those who read after all get the whole page, too.
			Socket last = deaf.get(deaf.size() - 1);
			byte[] answer = last.getInputStream().readNBytes(PAGE.length);
			assertThat(new String(answer, 0, 1000, StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 200")
				.contains("Content-Length: " + PAGE.length);
		}
		finally {
			for (Socket socket : deaf) {
				socket.close();
			}
		}
		assertThat(ask("/page")).isEqualTo(PAGE);
	}

	private byte[] ask(String address, String... codings) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.server.getPort() + address))
			.timeout(Duration.ofSeconds(5));
		for (String coding : codings) {
			request.header("Accept-Encoding", coding);
		}
		HttpResponse<byte[]> response = this.client.send(request.build(), BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body();
	}

	/** A large page that may be kept. */
	private static final class Page extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.setAttribute(PageCache.MARK, true);
			response.setContentType("application/octet-stream");
			response.getOutputStream().write(PAGE);
		}

	}

}
