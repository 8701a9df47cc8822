package org.spineguide;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spineguide.browser.RunningSite;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What those see who watch the site, and that nobody else does. */
@RunningSite
@Timeout(180)
class OperationsTests {

	@LocalServerPort
	private int site;

	@LocalManagementPort
	private int inside;

	@Test
	void healthIsToldInsideWithoutDetails() throws Exception {
		for (String group : new String[] { "", "/liveness", "/readiness" }) {
			HttpResponse<String> health = ask(this.inside, "/actuator/health" + group);
			assertThat(health.statusCode()).isEqualTo(200);
			assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("details", "components", "sqlite");
		}
	}

	@Test
	void figuresTellOfPagesKept() throws Exception {
		ask(this.site, "/spinal-fusion/recovery");
		ask(this.site, "/spinal-fusion/recovery");
		assertThat(ask(this.inside, "/actuator/prometheus").body()).contains("cache_gets_total{cache=\"pages\"",
				"spineguide_mail_unsent", "http_server_requests_seconds_count");
	}

	@Test
	void visitorsSeeNeither() throws Exception {
		for (String address : new String[] { "/actuator", "/actuator/health", "/actuator/prometheus" }) {
			assertThat(ask(this.site, address).statusCode()).isEqualTo(404);
		}
	}

	@Test
	void nothingElseIsToldInside() throws Exception {
		for (String address : new String[] { "/actuator/env", "/actuator/heapdump", "/actuator/shutdown", "/" }) {
			assertThat(ask(this.inside, address).statusCode()).isEqualTo(404);
		}
	}

	private static HttpResponse<String> ask(int port, String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
					BodyHandlers.ofString());
	}

}
