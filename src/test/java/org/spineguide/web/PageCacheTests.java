package org.spineguide.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

class PageCacheTests {

	private String revision = "one";

	private final AtomicInteger made = new AtomicInteger();

	private final PageCache cache = new PageCache(() -> this.revision, 1_000_000);

	private final FilterChain page = (request, response) -> {
		request.setAttribute(PageCache.MARK, true);
		((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write("page " + this.made.incrementAndGet());
	};

	@Test
	void pageIsMadeOnceAndItsHeadersAreKept() throws Exception {
		ask(get("/a"), this.page);
		MockHttpServletResponse second = ask(get("/a"), this.page);
		assertThat(second.getContentAsString()).isEqualTo("page 1");
		assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(second.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void pageIsMadeAgainWhenTheArticlesChanged() throws Exception {
		ask(get("/a"), this.page);
		this.revision = "two";
		assertThat(ask(get("/a"), this.page).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void visitorWhoHasThePageIsToldSo() throws Exception {
		String tag = ask(get("/a"), this.page).getHeader("ETag");
		MockHttpServletRequest again = get("/a");
		again.addHeader("If-None-Match", tag);
		MockHttpServletResponse response = ask(again, this.page);
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("ETag")).isEqualTo(tag);
	}

	@Test
	void sameBytesKeepTheirTagAcrossRevisions() throws Exception {
		FilterChain constant = (request, response) -> {
			request.setAttribute(PageCache.MARK, true);
			response.setContentType("text/html");
			response.getWriter().write("always the same");
		};
		String before = ask(get("/a"), constant).getHeader("ETag");
		this.revision = "two";
		assertThat(ask(get("/a"), constant).getHeader("ETag")).isEqualTo(before);
	}

	@Test
	void gzipIsSentOnlyToThoseWhoTakeIt() throws Exception {
		MockHttpServletRequest zip = get("/a");
		zip.addHeader("Accept-Encoding", "br, gzip;q=0.8");
		ask(zip, this.page);
		MockHttpServletResponse zipped = ask(zip, this.page);
		assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(unzip(zipped.getContentAsByteArray())).isEqualTo("page 1");
		MockHttpServletRequest refused = get("/a");
		refused.addHeader("Accept-Encoding", "gzip;q=0");
		assertThat(ask(refused, this.page).getContentAsString()).isEqualTo("page 1");
	}

	@Test
	void headHasTheHeadersAlone() throws Exception {
		int length = ask(get("/a"), this.page).getContentLength();
		MockHttpServletRequest head = new MockHttpServletRequest("HEAD", "/a");
		MockHttpServletResponse response = ask(head, this.page);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getContentLength()).isEqualTo(length);
	}

	@Test
	void securePagesAreKeptApart() throws Exception {
		ask(get("/a"), this.page);
		MockHttpServletRequest secure = get("/a");
		secure.setSecure(true);
		assertThat(ask(secure, this.page).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void whatIsNotMarkedOrIsPersonalIsNeverKept() throws Exception {
		FilterChain unmarked = (request, response) -> response.getWriter().write("own " + this.made.incrementAndGet());
		FilterChain withCookie = (request, response) -> {
			((HttpServletResponse) response).addCookie(new Cookie("a", "b"));
			this.page.doFilter(request, response);
		};
		FilterChain missing = (request, response) -> {
			request.setAttribute(PageCache.MARK, true);
			((HttpServletResponse) response).setStatus(404);
			response.setContentType("text/html");
			response.getWriter().write("missing " + this.made.incrementAndGet());
		};
		for (FilterChain chain : List.of(unmarked, withCookie, missing)) {
			String first = ask(get("/x"), chain).getContentAsString();
			assertThat(ask(get("/x"), chain).getContentAsString()).isNotEqualTo(first);
		}
	}

	@Test
	void questionsAreAnsweredEachTime() throws Exception {
		FilterChain found = (request, response) -> response.getWriter().write("found " + this.made.incrementAndGet());
		MockHttpServletRequest question = get("/search");
		question.setQueryString("q=disc");
		ask(question, found);
		assertThat(ask(question, found).getContentAsString()).isEqualTo("found 2");
	}

	@Test
	void queryThatMeansNothingMakesNoOtherPage() throws Exception {
		for (int i = 0; i < 5; i++) {
			MockHttpServletRequest other = get("/share.png");
			other.setQueryString("x=" + i);
			assertThat(ask(other, this.page).getContentAsString()).isEqualTo("page 1");
		}
	}

	@Test
	void longAddressesTakeNoMemory() throws Exception {
		MockHttpServletRequest request = get("/" + "x".repeat(2_000));
		ask(request, this.page);
		assertThat(this.cache.atHand(request)).isNull();
		assertThat(ask(request, this.page).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	@Timeout(120)
	void manyAtOnceHaveThePageMadeOnce() throws Exception {
		CountDownLatch mayBeMade = new CountDownLatch(1);
		FilterChain slow = (request, response) -> {
			pause(mayBeMade);
			this.page.doFilter(request, response);
		};
		List<FutureTask<String>> answers = new ArrayList<>();
		List<Thread> visitors = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			FutureTask<String> answer = new FutureTask<>(() -> ask(get("/a"), slow).getContentAsString());
			answers.add(answer);
			visitors.add(new Thread(answer));
		}
		visitors.forEach(Thread::start);
		await().until(() -> visitors.stream().allMatch(PageCacheTests::waits));
		mayBeMade.countDown();
		for (FutureTask<String> answer : answers) {
			assertThat(answer.get()).isEqualTo("page 1");
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void pageThatWasDoneAMomentAgoIsNotMadeOnceMore() throws Exception {
		MockHttpServletRequest overtaken = new MockHttpServletRequest("GET", "/a") {

			private boolean lookedFor;

			@Override
			public String getRequestURI() {
				this.lookedFor = true;
				return super.getRequestURI();
			}

			/** Asked for again once the page was looked for in vain. */
			@Override
			public String getMethod() {
				if (this.lookedFor && PageCacheTests.this.made.get() == 0) {
					assertThatNoException().isThrownBy(() -> ask(get("/a"), PageCacheTests.this.page));
				}
				return super.getMethod();
			}

		};
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cache.doFilter(overtaken, response, this.page);
		assertThat(response.getContentAsString()).isEqualTo("page 1");
		assertThat(this.made).hasValue(1);
	}

	@Test
	void pageMadeWhileTheArticlesChangedIsNotShownOnceTheyAreChangedBack() throws Exception {
		FilterChain changing = (request, response) -> {
			this.revision = "two";
			this.page.doFilter(request, response);
		};
		ask(get("/a"), changing);
		this.revision = "one";
		assertThat(ask(get("/a"), this.page).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	@Timeout(120)
	void whatIsNotKeptWaitsForNobody() throws Exception {
		FilterChain own = (request, response) -> response.getWriter().write("own " + this.made.incrementAndGet());
		ask(get("/staff"), own);
		CountDownLatch second = new CountDownLatch(1);
		FilterChain slow = (request, response) -> {
			pause(second);
			own.doFilter(request, response);
		};
		ExecutorService visitor = Executors.newSingleThreadExecutor();
		try {
			Future<String> first = visitor.submit(() -> ask(get("/staff"), slow).getContentAsString());
			assertThat(ask(get("/staff"), own).getContentAsString()).isEqualTo("own 2");
			second.countDown();
			assertThat(first.get()).isEqualTo("own 3");
		}
		finally {
			visitor.shutdownNow();
		}
	}

	@Test
	void pagesTakeNoMoreMemoryThanTheyMay() throws Exception {
		PageCache small = new PageCache(() -> this.revision, 10_000);
		for (int i = 0; i < 100; i++) {
			ask(small, get("/" + i), this.page);
		}
		SimpleMeterRegistry figures = new SimpleMeterRegistry();
		small.bindTo(figures);
		await().untilAsserted(() -> assertThat(figures.get("cache.size").gauge().value()).isBetween(1.0, 10.0));
		assertThat(figures.get("cache.gets").tag("result", "miss").functionCounter().count()).isEqualTo(100);
	}

	@Test
	void cacheWithoutMemoryKeepsNoPage() throws Exception {
		PageCache off = new PageCache(() -> this.revision, 0);
		ask(off, get("/a"), this.page);
		assertThat(ask(off, get("/a"), this.page).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void pageThatFailsIsTriedAgain() throws Exception {
		FilterChain failing = (request, response) -> {
			throw new IOException("broken");
		};
		assertThatIOException().isThrownBy(() -> ask(get("/a"), failing)).withMessage("broken");
		assertThat(ask(get("/a"), this.page).getContentAsString()).isEqualTo("page 1");
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request, FilterChain chain) throws Exception {
		return ask(this.cache, request, chain);
	}

	/** As the server does: what lies ready is sent before any filter is asked. */
	private static MockHttpServletResponse ask(PageCache cache, MockHttpServletRequest request, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		request.removeAttribute(PageCache.MARK);
		CachedPage page = cache.atHand(request);
		if (page == null) {
			cache.doFilter(request, response, chain);
		}
		else {
			page.send(request, response);
		}
		return response;
	}

	private static MockHttpServletRequest get(String address) {
		return new MockHttpServletRequest("GET", address);
	}

	private static boolean waits(Thread visitor) {
		return visitor.getState() == Thread.State.WAITING || visitor.getState() == Thread.State.TIMED_WAITING;
	}

	private static void pause(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String unzip(byte[] zipped) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
