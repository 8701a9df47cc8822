package org.spineguide.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@RunningSite
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
@Isolated("what others print would be read too")
class UnreadableRequestTests {

	@Test
	void wordsThatCannotBeDecodedAreInNoLog(Site site, CapturedOutput output) throws IOException {
		URI address = URI.create(site.address());
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			// As a browser would never write it, so that no library does either.
			socket.getOutputStream()
				.write("GET /search?q=100%25+zebra%+numb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").contains("We could not understand that address");
		}
		assertThat(output.getAll()).doesNotContain("zebra");
	}

	@Test
	void bodySentToAKeptPageHoldsNobodyUp(Site site) throws IOException {
		site.text("/");
		URI address = URI.create(site.address());
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(8000);
			socket.getOutputStream()
				.write("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nx"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 413").contains("That is too much at once");
		}
	}

}
