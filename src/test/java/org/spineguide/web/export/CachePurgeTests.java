package org.spineguide.web.export;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CachePurgeTests {

	private final List<String> asked = new ArrayList<>();

	private int status = 200;

	private HttpServer cache;

	@BeforeEach
	void start() throws IOException {
		this.cache = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.cache.createContext("/", (exchange) -> {
			this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
					+ exchange.getRequestHeaders().getFirst("Authorization") + " "
					+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			exchange.getResponseHeaders().add("Location", "/elsewhere");
			exchange.sendResponseHeaders(this.status, -1);
		});
		this.cache.start();
	}

	@AfterEach
	void stop() {
		this.cache.stop(0);
	}

	@Test
	void cacheIsToldTheTagsOfWhatChanged() throws IOException {
		purge("secret").purge(Set.of("/spinal-fusion/recovery"));
		assertThat(this.asked).containsExactly("POST /purge Bearer secret {\"tags\":[\"/spinal-fusion/recovery\"]}");
	}

	@Test
	void manyPagesArePurgedByTheTagThatAllHave() throws IOException {
		purge("").purge(IntStream.range(0, 31).mapToObj((number) -> "/" + number).collect(Collectors.toSet()));
		purge("").purge(Set.of("/a", ""));
		assertThat(this.asked).hasSize(2)
			.allMatch((request) -> request.equals("POST /purge null {\"tags\":[\"pages\"]}"));
	}

	@Test
	void redirectIsNotFollowed() {
		this.status = 307;
		assertThatIOException().isThrownBy(() -> purge("secret").purge(Set.of("/a"))).withMessage("status 307");
		assertThat(this.asked).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://cdn.example/purge", "http://10.0.0.1/purge", "http://169.254.169.254/",
			"https://user:pass@cdn.example/", "file:///etc/passwd", "ftp://127.0.0.1/", "http:/purge",
			"http://localhost.example/", "http://127.0.0.1.example/" })
	void tokenIsNotSentInTheClearNorAnywhereElse(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CachePurge(URI.create(address), "secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://api.cdn.example/zones/1/purge_cache", "http://localhost:6081/", "http://[::1]/",
			"http://127.0.0.1/" })
	void cdnAndThisMachineMayBeCalled(String address) {
		assertThatNoException().isThrownBy(() -> new CachePurge(URI.create(address), "secret"));
	}

	private CachePurge purge(String token) {
		return new CachePurge(URI.create("http://127.0.0.1:" + this.cache.getAddress().getPort() + "/purge"), token);
	}

}
