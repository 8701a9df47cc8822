package org.spineguide;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A site that is stopped finishes what it is answering. */
@Timeout(240)
@Tag("slow")
@ResourceLock("processes")
class StopTests {

	@TempDir
	Path data;

	@Test
	void whoIsBeingAnsweredStillGetsTheAnswer() throws Exception {
		var site = SpringApplication.run(new Class<?>[] { SpineguideApplication.class, SlowPage.class },
				new String[] { "--server.port=0", "--server.address=127.0.0.1", "--spineguide.data.dir=" + this.data,
						"--spineguide.content.watch=false" });
		SlowPage page = site.getBean(SlowPage.class);
		int port = site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
			.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slow-page")).build(),
					BodyHandlers.ofString());
		assertThat(page.asked.await(60, TimeUnit.SECONDS)).isTrue();
		Thread stop = new Thread(site::close);
		stop.start();
		await().until(() -> refusesVisitors(port));
		assertThat(answer).isNotDone();
		page.mayAnswer.countDown();
		assertThat(answer.get(60, TimeUnit.SECONDS).body()).isEqualTo("whole");
		stop.join();
	}

	private static boolean refusesVisitors(int port) {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			return !socket.isConnected();
		}
		catch (IOException ex) {
			return true;
		}
	}

	/** A page that takes as long as the test wants. */
	@TestConfiguration(proxyBeanMethods = false)
	@RestController
	static class SlowPage {

		private final CountDownLatch asked = new CountDownLatch(1);

		private final CountDownLatch mayAnswer = new CountDownLatch(1);

		@GetMapping("/slow-page")
		String show() throws InterruptedException {
			this.asked.countDown();
			this.mayAnswer.await();
			return "whole";
		}

	}

}
