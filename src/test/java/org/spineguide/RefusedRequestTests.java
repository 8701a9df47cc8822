package org.spineguide;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.browser.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What those are told whose requests the server cannot read. */
@RunningSite
@Timeout(180)
class RefusedRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/%zz", "/a%2fb", "/%c0%ae", "/../../etc/passwd" })
	void refusalHasTheHeadersOfAnyPageAndTellsNothing(String address) throws IOException {
		String answer = ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 40")
			.contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
					"X-Frame-Options: DENY", "Referrer-Policy: no-referrer")
			.doesNotContain("Tomcat", "Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.git/config", "/content/clinic.yml", "/images/", "/assets/", "/WEB-INF/web.xml",
			"/META-INF/sbom/application.cdx.json", "/-/error" })
	void nothingBesidePagesIsServed(String address) throws IOException {
		assertThat(ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 404");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "TRACK", "CONNECT" })
	void methodsThatNobodyNeedsAreRefused(String method) throws IOException {
		assertThat(ask(method + " / HTTP/1.1\r\nHost: localhost\r\nX-Secret: told\r\nConnection: close\r\n\r\n"))
			.containsPattern("^HTTP/1.1 (400|403|404|405|501)")
			.doesNotContain("told");
	}

	private String ask(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
