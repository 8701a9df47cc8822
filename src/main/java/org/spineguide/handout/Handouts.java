package org.spineguide.handout;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Cache and worker pool of handouts: each is kept until its articles change, and a few
 * are made at a time, so that a rush for paper does not slow the pages down.
 */
class Handouts implements DisposableBean {

	/**
	 * Longest wait for a handout, longer than a visitor waits; it is finished and kept
	 * all the same.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration IDLE = Duration.ofMinutes(1);

	private final Function<HandoutRequest, byte[]> maker;

	private final ThreadPoolExecutor workers;

	private final AsyncCache<HandoutRequest.Key, byte[]> finished;

	private final WaitingClients waiting = new WaitingClients();

	/**
	 * Creates an empty cache.
	 * @param maker makes a handout as a PDF
	 */
	Handouts(Function<HandoutRequest, byte[]> maker, HandoutSettings settings) {
		this.maker = maker;
		this.workers = new ThreadPoolExecutor(settings.workers(), settings.workers(), IDLE.toSeconds(),
				TimeUnit.SECONDS, new ArrayBlockingQueue<>(settings.queue()),
				new CustomizableThreadFactory("handout-"));
		this.workers.allowCoreThreadTimeOut(true);
		this.finished = Caffeine.newBuilder()
			.maximumWeight(settings.cache().toBytes())
			.weigher((HandoutRequest.Key key, byte[] pdf) -> pdf.length)
			.buildAsync();
	}

	/**
	 * Returns the handout as a PDF.
	 * @param client the network that asks for it
	 * @throws BusyException when it cannot be made soon
	 */
	byte[] pdf(HandoutRequest handoutRequest, String client) {
		CompletableFuture<byte[]> known = this.finished.getIfPresent(handoutRequest.key());
		if (known != null && known.isDone()) {
			return await(handoutRequest, known);
		}
		return await(handoutRequest, begin(client, () -> this.finished.get(handoutRequest.key(), (key,
				executor) -> CompletableFuture.supplyAsync(() -> this.maker.apply(handoutRequest), this.workers))));
	}

	/**
	 * Returns a PDF that is made once and kept nowhere.
	 * @param client the network that asks for it
	 * @throws BusyException when it cannot be made soon
	 */
	byte[] once(Supplier<byte[]> once, String client) {
		try {
			return await(begin(client, () -> CompletableFuture.supplyAsync(once, this.workers)));
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The sheet could not be made", ex.getCause());
		}
	}

	private CompletableFuture<byte[]> begin(String client, Supplier<CompletableFuture<byte[]>> work) {
		if (!this.waiting.enter(client)) {
			throw new BusyException("Too many handouts are waited for");
		}
		try {
			CompletableFuture<byte[]> pdf = work.get();
			// The work goes on when the client is gone, so their share does too.
			pdf.whenComplete((bytes, problem) -> this.waiting.leave(client));
			return pdf;
		}
		catch (RejectedExecutionException ex) {
			this.waiting.leave(client);
			throw new BusyException(ex);
		}
	}

	/** Returns the number of requests that wait. */
	int waiting() {
		return this.waiting.count();
	}

	private byte[] await(HandoutRequest handoutRequest, CompletableFuture<byte[]> pdf) {
		try {
			return await(pdf);
		}
		catch (ExecutionException ex) {
			// The cache lets go of a failure a moment later, when others may have met it.
			this.finished.asMap().remove(handoutRequest.key(), pdf);
			throw new IllegalStateException("The handout could not be made", ex.getCause());
		}
	}

	private static byte[] await(CompletableFuture<byte[]> pdf) throws ExecutionException {
		try {
			return pdf.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new BusyException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException(ex);
		}
	}

	@Override
	public void destroy() {
		this.workers.shutdownNow();
	}

}
