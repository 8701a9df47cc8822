package org.spineguide.editing.history;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Libraries;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.editing.ContentFileStore;

import org.springframework.context.SmartLifecycle;

/**
 * Background synchronization with the shared repository: opens the history while the site
 * starts, then fetches and pushes for as long as the site runs. Every process has one:
 * each has a folder of its own.
 */
public class GitSync implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(GitSync.class);

	private static final ContentFile NOTICES = ContentFile.of(ContentFileType.NOTICES);

	private final ContentFileStore files;

	private final History history;

	private final Libraries libraries;

	private final Duration poll;

	private @Nullable ScheduledExecutorService thread;

	public GitSync(ContentFileStore files, History history, Libraries libraries, Duration poll) {
		this.files = files;
		this.history = history;
		this.libraries = libraries;
		this.poll = poll;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread daemon = new Thread(work, "content-courier");
			daemon.setDaemon(true);
			return daemon;
		});
		started.execute(this.files::sweep);
		started.execute(this.history::whyNot);
		if (this.history.isShared()) {
			started.scheduleWithFixedDelay(this::go, 0, this.poll.toMillis(), TimeUnit.MILLISECONDS);
		}
		this.thread = started;
	}

	/** Runs one synchronization. */
	public void go() {
		try {
			keepNotices();
			if (this.history.exchange()) {
				this.libraries.reread();
			}
		}
		catch (RuntimeException ex) {
			// The next way is another chance.
			logger.error("Changes could not be exchanged with the shared repository", ex);
		}
	}

	/**
	 * Commits what the command {@code check-sources} found, so that readers of every node
	 * are told of it.
	 */
	private void keepNotices() {
		if (this.history.problem().isEmpty() && this.history.isChangedOutside(NOTICES)) {
			this.history.keepOutside();
		}
	}

	@Override
	public void stop() {
		if (this.thread != null) {
			this.thread.shutdownNow();
			this.thread = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
