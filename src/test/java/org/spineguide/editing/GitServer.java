package org.spineguide.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server for one bare repository that asks for a name and a password, as code hosts do.
 */
public final class GitServer implements AutoCloseable {

	private final Git git;

	private final HttpServer server;

	private final String login;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	/** Opened when the first push may go on. */
	private final CountDownLatch gate = new CountDownLatch(1);

	private final AtomicBoolean isGated = new AtomicBoolean();

	private final CountDownLatch waiting = new CountDownLatch(1);

	public GitServer(Path bare, String name, String password) throws IOException {
		this.git = Git.open(bare.toFile());
		this.login = "Basic "
				+ Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			try (exchange) {
				answer(exchange);
			}
		});
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** Has the next push wait until it is let through. */
	public void holdPush() {
		this.isGated.set(true);
	}

	/** Waits until a push is held. */
	public void awaitHeldPush() throws InterruptedException {
		assertThat(this.waiting.await(30, TimeUnit.SECONDS)).as("a push came").isTrue();
	}

	/** Lets the push that waits go on. */
	public void letPushThrough() {
		this.gate.countDown();
	}

	private void waitAtGate() {
		this.waiting.countDown();
		try {
			this.gate.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/content.git";
	}

	private void answer(HttpExchange exchange) throws IOException {
		if (!this.login.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"content\"");
			exchange.sendResponseHeaders(401, -1);
			return;
		}
		String path = exchange.getRequestURI().toString();
		String service = path.replaceFirst(".*git-", "git-");
		boolean isQuestion = path.contains("/info/refs");
		if (service.equals("git-receive-pack") && !isQuestion && this.isGated.compareAndSet(true, false)) {
			waitAtGate();
		}
		exchange.getResponseHeaders()
			.set("Content-Type", "application/x-" + service + (isQuestion ? "-advertisement" : "-result"));
		exchange.sendResponseHeaders(200, 0);
		try (InputStream in = body(exchange); OutputStream out = exchange.getResponseBody()) {
			if (isQuestion) {
				advertise(service, out);
			}
			else if (service.equals("git-upload-pack")) {
				UploadPack pack = new UploadPack(repository());
				pack.setBiDirectionalPipe(false);
				pack.upload(in, out, null);
			}
			else {
				ReceivePack pack = new ReceivePack(repository());
				pack.setBiDirectionalPipe(false);
				pack.receive(in, out, null);
			}
		}
	}

	private void advertise(String service, OutputStream out) throws IOException {
		PacketLineOut lines = new PacketLineOut(out);
		lines.writeString("# service=" + service + "\n");
		lines.end();
		if (service.equals("git-upload-pack")) {
			UploadPack pack = new UploadPack(repository());
			pack.setBiDirectionalPipe(false);
			pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
		}
		else {
			ReceivePack pack = new ReceivePack(repository());
			pack.setBiDirectionalPipe(false);
			pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
		}
	}

	private Repository repository() {
		return this.git.getRepository();
	}

	private static InputStream body(HttpExchange exchange) throws IOException {
		boolean isPacked = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
		return isPacked ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
	}

	@Override
	public void close() {
		letPushThrough();
		this.server.stop(0);
		this.threads.shutdownNow();
		this.git.close();
	}

}
