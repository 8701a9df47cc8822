package org.spineguide.web.export;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.web.PageRevision;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Background thread that keeps the published folder as new as the pages, and tells a
 * cache in front which of them changed.
 */
@Component
public class ExportWorker implements DisposableBean, Runnable {

	private static final Logger logger = LoggerFactory.getLogger(ExportWorker.class);

	/** Looks without being told too: pages change with the day. */
	private static final Duration LOOKING = Duration.ofSeconds(30);

	private static final Duration RETRYING = Duration.ofSeconds(5);

	private final StaticExport export;

	private final PageRevision revision;

	private final ExportSettings settings;

	private final @Nullable CachePurge purge;

	private final Thread thread = new Thread(this, "publish");

	/** Paths that changed, and of which the cache was not told yet. */
	private final Set<String> unpurged = new LinkedHashSet<>();

	private String pages = "";

	private String costly = "";

	private boolean woken;

	private volatile ExportState state = new ExportState(null, List.of(), true);

	ExportWorker(StaticExport export, PageRevision revision, ExportSettings settings) {
		this.export = export;
		this.revision = revision;
		this.settings = settings;
		this.purge = (settings.purgeAddress() != null) ? new CachePurge(settings.purgeAddress(), settings.purgeToken())
				: null;
		this.thread.setDaemon(true);
		this.thread.setPriority(Thread.MIN_PRIORITY);
	}

	/**
	 * Returns the state of the folder; empty when there is nothing to keep up to date.
	 */
	public Optional<ExportState> state() {
		return isNeeded() ? Optional.of(this.state) : Optional.empty();
	}

	private boolean isNeeded() {
		return this.settings.publishDir() != null || this.purge != null;
	}

	/** Begins once visitors are let in: the site is asked for its own pages. */
	@EventListener
	void begin(ApplicationReadyEvent event) {
		if (isNeeded()) {
			this.thread.start();
		}
	}

	/** Tells the thread that pages changed. */
	public synchronized void wake() {
		this.woken = true;
		notifyAll();
	}

	private synchronized void sleep(Duration time) throws InterruptedException {
		long end = System.nanoTime() + time.toNanos();
		long left = time.toMillis();
		while (!this.woken && left > 0) {
			wait(left);
			left = Duration.ofNanos(end - System.nanoTime()).toMillis();
		}
		this.woken = false;
	}

	@Override
	public void run() {
		try {
			Duration retry = RETRYING;
			while (!Thread.currentThread().isInterrupted()) {
				boolean done = update();
				sleep(done ? LOOKING : retry);
				retry = (done || retry.compareTo(LOOKING) >= 0) ? RETRYING : retry.multipliedBy(2);
			}
		}
		catch (InterruptedException ex) {
			logger.debug("The site is stopped");
		}
	}

	/**
	 * Writes what changed since the last time.
	 * @return whether all is as it should be
	 */
	boolean update() {
		String now = this.revision.current();
		try {
			boolean done = (this.settings.publishDir() == null) ? revise(now)
					: publish(new PublishedFolder(this.settings.publishDir()), now);
			return done && purge();
		}
		catch (IOException | RuntimeException ex) {
			if (!Thread.currentThread().isInterrupted()) {
				logger.warn("The published folder cannot be brought up to date", ex);
				this.state = new ExportState(ex.toString(), this.state.failed(), this.unpurged.isEmpty());
			}
			return false;
		}
	}

	/** Without a folder it is not known which pages changed. */
	private boolean revise(String now) {
		if (!now.equals(this.pages)) {
			if (!this.pages.isEmpty()) {
				this.unpurged.add("");
			}
			this.pages = now;
		}
		return true;
	}

	private boolean publish(PublishedFolder folder, String now) throws IOException {
		List<String> failed = new ArrayList<>();
		if (!now.equals(this.pages)) {
			ExportResult result = this.export.exportPages(folder, () -> isOutdated(now));
			note(result, failed);
			if (!result.isWhole()) {
				wake();
				return true;
			}
			this.pages = failed.isEmpty() ? now : "";
			if (!result.changed().isEmpty() || !result.deleted().isEmpty()) {
				logger.info("Published {} changed files of {}, deleted {}", result.changed().size(), result.addresses(),
						result.deleted().size());
			}
			purge();
		}
		if (!now.equals(this.costly)) {
			ExportResult result = this.export.exportCostly(folder, () -> isOutdated(now));
			note(result, failed);
			if (!result.isWhole()) {
				wake();
				return true;
			}
			this.costly = result.failed().isEmpty() ? now : "";
			if (!result.changed().isEmpty()) {
				logger.info("Published {} changed PDFs and pictures of {}", result.changed().size(),
						result.addresses());
			}
		}
		this.state = new ExportState(null, failed, this.unpurged.isEmpty());
		return failed.isEmpty();
	}

	private void note(ExportResult result, List<String> failed) {
		failed.addAll(result.failed());
		if (this.purge != null) {
			result.changed().forEach((address) -> this.unpurged.add(address.replaceFirst("[?].*", "")));
			result.deleted().forEach((file) -> this.unpurged.add(""));
		}
	}

	private boolean isOutdated(String now) {
		return Thread.currentThread().isInterrupted() || !now.equals(this.revision.current());
	}

	private boolean purge() {
		if (this.purge == null || this.unpurged.isEmpty()) {
			return true;
		}
		try {
			this.purge.purge(this.unpurged);
			this.unpurged.clear();
			this.state = new ExportState(this.state.problem(), this.state.failed(), true);
			return true;
		}
		catch (IOException ex) {
			logger.warn("The cache in front of the site was not told what changed: {}", ex.toString());
			this.state = new ExportState(this.state.problem(), this.state.failed(), false);
			return false;
		}
	}

	@Override
	public void destroy() {
		this.thread.interrupt();
	}

}
