package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.file.ContentSettings;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks after the content folder while the site runs, and has the library read anew soon
 * after something changed. Looks now and then without being told as well, because network
 * disks tell nothing and articles may be published by date.
 */
@Component
class ContentWatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ContentWatcher.class);

	/**
	 * Editors write in several steps; waiting this long after the last one reads a change
	 * once.
	 */
	private static final Duration QUIET = Duration.ofMillis(40);

	private static final Duration UNTOLD_LOOK = Duration.ofSeconds(30);

	private final Path root;

	private final ReloadingLibraries libraries;

	private final boolean watching;

	private volatile @Nullable WatchService service;

	private volatile boolean running;

	ContentWatcher(ContentSettings settings, ReloadingLibraries libraries) {
		this.root = settings.dir();
		this.libraries = libraries;
		this.watching = settings.watch();
	}

	@Override
	public void start() {
		this.running = true;
		this.libraries.tell();
		if (!this.watching) {
			return;
		}
		try {
			WatchService opened = this.root.getFileSystem().newWatchService();
			this.service = opened;
			register(opened, this.root);
			Thread thread = new Thread(() -> watch(opened), "content-watch");
			thread.setDaemon(true);
			thread.start();
		}
		catch (IOException ex) {
			logger.error("Changes of content files will show only after a restart", ex);
		}
	}

	@Override
	public void stop() {
		this.running = false;
		WatchService opened = this.service;
		if (opened != null) {
			try {
				opened.close();
			}
			catch (IOException ex) {
				logger.warn("The content watch did not close", ex);
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Before the web server, so that whoever follows the library is ready for the first
	 * page.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

	private void watch(WatchService opened) {
		while (this.running) {
			try {
				WatchKey key = opened.poll(UNTOLD_LOOK.toMillis(), TimeUnit.MILLISECONDS);
				while (key != null) {
					follow(opened, key);
					key = opened.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
				}
				this.libraries.reload();
			}
			catch (ClosedWatchServiceException ex) {
				return;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				// The last good library stays; the next change is another chance.
				logger.error("The content folder could not be read", ex);
			}
		}
	}

	/** New folders are watched too. */
	private void follow(WatchService opened, WatchKey key) {
		key.pollEvents()
			.stream()
			.filter((event) -> event.kind() == StandardWatchEventKinds.ENTRY_CREATE)
			.map((event) -> ((Path) key.watchable()).resolve((Path) event.context()))
			.filter(Files::isDirectory)
			.forEach((folder) -> register(opened, folder));
		key.reset();
	}

	private static void register(WatchService opened, Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
						throws IOException {
					if (found.getFileName().toString().startsWith(".") && !found.equals(folder)) {
						return FileVisitResult.SKIP_SUBTREE;
					}
					found.register(opened, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
							StandardWatchEventKinds.ENTRY_DELETE);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			logger.warn("A content folder is not watched; changes there show later", ex);
		}
	}

}
