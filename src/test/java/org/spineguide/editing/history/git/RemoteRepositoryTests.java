package org.spineguide.editing.history.git;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.sun.net.httpserver.HttpServer;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.GitServer;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.Outcome.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** The shared repository behind a server. */
@Timeout(120)
@Tag("slow")
class RemoteRepositoryTests {

	private static final ContentFile WHY = ContentFile.of("en/fusion/why.md");

	@TempDir
	private Path folder;

	private Path shared;

	private Path content;

	@BeforeEach
	void make() throws Exception {
		this.shared = this.folder.resolve("shared.git");
		Git.init().setBare(true).setInitialBranch("main").setDirectory(this.shared.toFile()).call().close();
		this.content = Files.createDirectory(this.folder.resolve("content"));
		Newsroom.fill(this.content);
	}

	@Test
	void serverIsAskedWithNameAndPassword() throws Exception {
		try (GitServer server = new GitServer(this.shared, "site", "secret");
				Newsroom room = Newsroom.sharing(this.content, settings(server.address(), "site", "secret"))) {
			room.exchange();
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
			try (Newsroom other = Newsroom.sharing(this.folder.resolve("other"),
					settings(server.address(), "site", "secret"))) {
				assertThat(other.text(RECOVERY)).contains("Other text");
			}
		}
	}

	@Test
	void wrongPasswordLeavesChangesWaiting() throws Exception {
		try (GitServer server = new GitServer(this.shared, "site", "secret");
				Newsroom room = Newsroom.sharing(this.content, settings(server.address(), "site", "wrong"))) {
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.WAITING));
			assertThat(room.history().sharing().awaySince()).contains(Newsroom.NOON);
		}
	}

	@Test
	void nameAndPasswordAreNotSentElsewhere() throws Exception {
		HttpServer moved = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		try (GitServer server = new GitServer(this.shared, "site", "secret");
				Newsroom room = Newsroom.sharing(this.content, settings(
						"http://127.0.0.1:" + moved.getAddress().getPort() + "/content.git", "site", "secret"))) {
			moved.createContext("/content.git", (exchange) -> {
				exchange.getResponseHeaders()
					.add("Location",
							server.address() + exchange.getRequestURI().toString().substring("/content.git".length()));
				exchange.sendResponseHeaders(302, -1);
				exchange.close();
			});
			moved.start();
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.WAITING));
			try (Git bare = Git.open(this.shared.toFile())) {
				assertThat(bare.getRepository().resolve("main")).isNull();
			}
		}
		finally {
			moved.stop(0);
		}
	}

	@Test
	void serverThatNeverAnswersHoldsNobodyUp() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				Newsroom room = Newsroom.sharing(this.content,
						settings("http://127.0.0.1:" + silent.getLocalPort() + "/content.git", "site", "secret",
								Duration.ofSeconds(1)))) {
			room.history().whyNot();
			assertTimeout(Duration.ofSeconds(60),
					() -> assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(
							Published.class,
							(published) -> assertThat(published.delivery()).isEqualTo(Delivery.WAITING)));
			hangUp(silent);
			room.replace(RECOVERY, "Other", "Third", ADA);
			// Once it is known to be away, the next one does not even ask.
			silent.setSoTimeout(1);
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(silent::accept);
		}
	}

	@Test
	void slowServerHoldsUpNoOtherChange() throws Exception {
		ExecutorService threads = Executors.newSingleThreadExecutor();
		try (GitServer server = new GitServer(this.shared, "site", "secret");
				Newsroom room = Newsroom.sharing(this.content, patient(server.address()))) {
			room.exchange();
			server.holdPush();
			Future<Outcome> slow = threads.submit(() -> room.replace(RECOVERY, "Some", "Other", ADA));
			server.awaitHeldPush();
			assertThat(room.article("fusion/recovery").orElseThrow()).contains("Other text");
			assertThat(room.replace(WHY, "See", "Look at", BO)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
			assertThat(slow).isNotDone();
			server.letPushThrough();
			assertThat(slow.get()).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
			assertThat(room.history().sharing().waiting()).isZero();
			try (Newsroom other = Newsroom.sharing(this.folder.resolve("other"), patient(server.address()))) {
				assertThat(other.text(RECOVERY)).contains("Other text");
				assertThat(other.text(WHY)).contains("Look at");
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void changeThatWaitsForASlowServerIsPlannedAgainWhenOthersWereQuicker() throws Exception {
		ExecutorService threads = Executors.newSingleThreadExecutor();
		try (GitServer server = new GitServer(this.shared, "site", "secret");
				Newsroom room = Newsroom.sharing(this.content, patient(server.address()))) {
			room.exchange();
			try (Newsroom other = Newsroom.sharing(this.folder.resolve("other"), patient(server.address()))) {
				server.holdPush();
				Future<Outcome> slow = threads.submit(() -> room.replace(RECOVERY, "Some", "Slow", ADA));
				server.awaitHeldPush();
				assertThat(other.replace(RECOVERY, "Some", "Quick", BO)).isInstanceOf(Published.class);
				// Made on top of the one that is still on its way.
				assertThat(room.replace(WHY, "See", "Look at", BO)).isInstanceOf(Published.class);
				server.letPushThrough();
				assertThat(slow.get()).isInstanceOf(Outcome.Collision.class);
				assertThat(room.text(RECOVERY)).contains("Quick text");
				assertThat(room.text(WHY)).contains("Look at");
				assertThat(room.history().setAside()).isEmpty();
				assertThat(room.history().sharing().waiting()).isZero();
				assertThat(room.trail()).containsExactly("editing.audit.published " + WHY);
				other.exchange();
				assertThat(other.text(WHY)).contains("Look at");
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void siteStartsWithoutItsSharedRepository() {
		try (Newsroom room = Newsroom.sharing(this.folder.resolve("empty"),
				settings(this.folder.resolve("nowhere.git").toUri().toString(), "site", "secret"))) {
			assertThat(room.library().defaultEdition().articles()).isEmpty();
			assertThat(room.history().whyNot()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "git@git.example.org:clinic/content.git", "ssh://git@git.example.org/clinic/content.git" })
	void addressesThatCannotWorkAreToldAtOnce(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(address, null, null))
			.withMessageContaining("spineguide.content.git.remote");
	}

	@Test
	void passwordStaysOutOfLogs() {
		assertThat(settings("https://git.example.org/content.git", "site", "secret")).asString()
			.doesNotContain("secret");
		assertThat(new RemoteSettings(" ", "main", null, null, Duration.ZERO, Duration.ZERO).remote()).isNull();
	}

	/** Takes leave of everyone who asked so far. */
	private static void hangUp(ServerSocket server) throws IOException {
		server.setSoTimeout(1);
		int asked = 0;
		try {
			while (true) {
				server.accept().close();
				asked++;
			}
		}
		catch (SocketTimeoutException ex) {
			assertThat(asked).isPositive();
		}
	}

	/** Waits longer than a test holds a push. */
	private static RemoteSettings patient(String address) {
		return new RemoteSettings(address, "main", "site", "secret", Duration.ofSeconds(5), Duration.ofSeconds(60));
	}

	private static RemoteSettings settings(String address, String name, String password) {
		return settings(address, name, password, Duration.ofMinutes(1));
	}

	private static RemoteSettings settings(String address, String name, String password, Duration timeout) {
		return new RemoteSettings(address, "main", name, password, Duration.ofSeconds(5), timeout);
	}

}
