package org.spineguide.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Page cache: renders pages of {@link CachedPages} controllers once for each revision,
 * and keeps them for {@link PageCacheValve}. Stands before the security chain, whose
 * headers are kept with the page.
 */
class PageCache extends OncePerRequestFilter implements MeterBinder {

	/** Request attribute that marks the page of a controller as one to keep. */
	static final String MARK = PageCache.class.getName() + ".kept";

	/**
	 * Longest wait for a page that another request renders; a visitor who waited this
	 * long has it rendered alone.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Memory in bytes for the addresses whose responses are not cached. */
	private static final int MOST_OTHERS = 1_000_000;

	/** Longest address of a page. */
	private static final int LONGEST_ADDRESS = 1_000;

	/** Memory of a page in bytes, beside its content and its address. */
	private static final int OVERHEAD = 1_000;

	/** Memory of a key in bytes, beside its address. */
	private static final int KEY_OVERHEAD = 100;

	/** Headers that are set again for each response, or belong to one connection only. */
	private static final Set<String> OWN_HEADERS = Set.of("content-type", "content-length", "content-encoding", "vary",
			"cache-control", "etag", "date", "connection", "keep-alive", "transfer-encoding");

	private final PageRevision revision;

	private final boolean enabled;

	private final Cache<Key, CachedPage> pages;

	/** Addresses that answered with what is not to be kept: staff pages, files, forms. */
	private final Cache<Key, Boolean> others = Caffeine.newBuilder()
		.maximumWeight(MOST_OTHERS)
		.weigher((Key key, Boolean other) -> key.weight())
		.build();

	private final ConcurrentHashMap<Key, CompletableFuture<Optional<CachedPage>>> underWay = new ConcurrentHashMap<>();

	/**
	 * Creates an empty cache.
	 * @param revision tells when pages must be made again
	 * @param size how many bytes of compressed pages are kept; with 0 every page is made
	 * each time
	 */
	PageCache(PageRevision revision, long size) {
		this.revision = revision;
		this.enabled = size > 0;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(size)
			.recordStats()
			.weigher((Key key, CachedPage page) -> page.zipped().length + key.weight() + OVERHEAD)
			.build();
	}

	/**
	 * Registers the metrics: hits, misses and evictions.
	 */
	@Override
	public void bindTo(MeterRegistry registry) {
		new CaffeineCacheMetrics<>(this.pages, "pages", Tags.empty()).bindTo(registry);
	}

	/**
	 * Looks for the page that is asked for, and counts whether it was there.
	 * @return the page as it is now, or {@code null} if it must be made or is no page
	 */
	@Nullable CachedPage atHand(HttpServletRequest request) {
		return mayBeKept(request) ? this.pages.getIfPresent(key(request)) : null;
	}

	private boolean mayBeKept(HttpServletRequest request) {
		boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		String address = request.getRequestURI();
		// There is none when the first line of a request could not be read.
		return this.enabled && reading && address != null && address.length() <= LONGEST_ADDRESS;
	}

	/**
	 * Returns the cache key of a request: a query makes no other page, as it would only
	 * have the same one made again.
	 */
	private Key key(HttpServletRequest request) {
		return new Key(this.revision.current(), request.isSecure(), request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!mayBeKept(request)) {
			chain.doFilter(request, response);
			return;
		}
		// Read before the page is made: what changes meanwhile shows at the next asking.
		Key key = key(request);
		CachedPage kept = this.pages.policy().getIfPresentQuietly(key);
		if (kept != null) {
			kept.send(request, response);
			return;
		}
		if (HttpMethod.HEAD.matches(request.getMethod()) || this.others.getIfPresent(key) != null) {
			chain.doFilter(request, response);
			return;
		}
		CompletableFuture<Optional<CachedPage>> mine = new CompletableFuture<>();
		CompletableFuture<Optional<CachedPage>> other = this.underWay.putIfAbsent(key, mine);
		if (other != null) {
			Optional<CachedPage> theirs = await(other);
			if (theirs.isPresent()) {
				theirs.get().send(request, response);
			}
			else {
				chain.doFilter(request, response);
			}
			return;
		}
		try {
			// Another visitor's page may have been done after this one looked for it.
			kept = this.pages.policy().getIfPresentQuietly(key);
			if (kept != null) {
				mine.complete(Optional.of(kept));
				kept.send(request, response);
			}
			else {
				mine.complete(make(key, request, response, chain));
			}
		}
		finally {
			mine.complete(Optional.empty());
			this.underWay.remove(key);
		}
	}

	/** Renders and sends the page, and caches it if it may be cached. */
	private Optional<CachedPage> make(Key key, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, made);
		if (request.getAttribute(MARK) == null || made.getStatus() != HttpServletResponse.SC_OK
				|| response.getHeader(HttpHeaders.SET_COOKIE) != null || made.getContentType() == null) {
			made.copyBodyToResponse();
			if (request.getAttribute(MARK) == null) {
				this.others.put(key, true);
			}
			return Optional.empty();
		}
		SharedCaches.headers(request.getRequestURI())
			.forEach((name, values) -> response.setHeader(name, values.get(0)));
		List<CachedPage.Header> headers = response.getHeaderNames()
			.stream()
			.distinct()
			.filter((name) -> !OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)))
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> new CachedPage.Header(name, value)))
			.toList();
		CachedPage page = CachedPage.of(made.getContentType(), headers, made.getContentAsByteArray());
		// An edit that is taken back leads to the revision from before, and this page may
		// be of the one between.
		if (key.revision().equals(this.revision.current())) {
			this.pages.put(key, page);
		}
		page.withoutHeaders().send(request, response);
		return Optional.of(page);
	}

	private static Optional<CachedPage> await(CompletableFuture<Optional<CachedPage>> other) {
		try {
			return other.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Cache key of a page. Pages over a secure connection have one header more.
	 */
	private record Key(String revision, boolean secure, String address) {

		/** Returns the memory of this key in bytes. */
		int weight() {
			return 2 * this.address.length() + KEY_OVERHEAD;
		}

	}

}
