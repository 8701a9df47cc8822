package org.spineguide.web.limit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spineguide.web.BodyLimit;
import org.spineguide.web.ExampleHeaders;
import org.spineguide.web.PageFrame;
import org.spineguide.web.PageFrames;
import org.spineguide.web.SecurityLog;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

/** A Tomcat with the limits before it, whose one page says what it got. */
class LimitedServer implements AutoCloseable {

	static final BodyLimit UPLOADS = new BodyLimit("/uploads", true, DataSize.ofMegabytes(1));

	private final WebServer server;

	LimitedServer(RequestLimits limits, Duration work) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		PlainErrorPage errorPage = new PlainErrorPage(new Frames(), messages, ExampleHeaders.get(), new SecurityLog());
		WorkLimitValve workLimit = new WorkLimitValve(limits, errorPage);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		LimitConfiguration.install(factory, limits, List.of(UPLOADS), errorPage, workLimit);
		factory.addConnectorCustomizers((connector) -> connector.setProperty("maxHttpRequestHeaderSize", "16384"));
		factory.addEngineValves(workLimit);
		this.server = factory.getWebServer((context) -> context.addServlet("echo", new Echo(work)).addMapping("/*"));
		this.server.start();
	}

	/** Opens a connection and sends the beginning of a request. */
	Socket send(String text) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
		socket.setSoTimeout(30_000);
		socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
		return socket;
	}

	/** Sends a whole request and reads the whole answer. */
	String ask(String line, UnaryOperator<String> headers, String body) throws IOException {
		String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n");
		try (Socket socket = send(headers.apply(head) + "\r\n" + body)) {
			return read(socket);
		}
	}

	static String form(String head) {
		return head + "Content-Type: application/x-www-form-urlencoded\r\n";
	}

	static String read(Socket socket) throws IOException {
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.server.stop();
	}

	/** Says which words came in the field "words". */
	private static final class Echo extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private final long millis;

		Echo(Duration work) {
			this.millis = work.toMillis();
		}

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			try {
				Thread.sleep(this.millis);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			byte[] answer = ("words: " + request.getParameter("words")).getBytes(StandardCharsets.UTF_8);
			response.setContentLength(answer.length);
			response.getOutputStream().write(answer);
		}

	}

	/** A clinic with a number to call. */
	private static final class Frames implements PageFrames {

		@Override
		public PageFrame frame(Locale locale) {
			return new PageFrame("Example Spine Clinic", "(202) 555-0143", "tel:+12025550143", "911", locale, List.of(),
					List.of(), List.of(), null, "/", ZoneOffset.UTC, PageFrame.Branding.NONE);
		}

		@Override
		public List<String> languages() {
			return List.of("en");
		}

	}

}
