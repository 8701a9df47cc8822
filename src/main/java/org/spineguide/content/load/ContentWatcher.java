package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.file.ContentSettings;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * File watcher of the content folder that has the library read again soon after something
 * changed. Polls now and then as well, because network disks report nothing and articles
 * may be published by date.
 */
@Component
class ContentWatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ContentWatcher.class);

	/**
	 * Quiet period: editors write in several steps; waiting this long after the last one
	 * reads a change once.
	 */
	private static final Duration QUIET = Duration.ofMillis(40);

	/**
	 * Most steps that are waited for: a program that never stops writing must not keep
	 * its changes from readers.
	 */
	private static final int MAX_STEPS = 10;

	/**
	 * Interval of checks whether a folder was replaced by another one: the system reports
	 * only what happens in the folder that was there before.
	 */
	private static final Duration TICK = Duration.ofMillis(400);

	private static final Duration UNTOLD_LOOK = Duration.ofSeconds(30);

	private static final int MAX_DEPTH = 50;

	private final Path root;

	private final ReloadingLibraries libraries;

	private final boolean watching;

	/** Watched folders, by their paths. */
	private Map<Path, Watched> watched = new HashMap<>();

	private volatile @Nullable WatchService service;

	private volatile @Nullable Thread thread;

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
		Runnable work = this::followDays;
		if (this.watching) {
			try {
				WatchService opened = this.root.getFileSystem().newWatchService();
				this.service = opened;
				register(opened);
				work = () -> watch(opened);
			}
			catch (IOException ex) {
				logger.error("Changes of content files will show only after a restart", ex);
			}
		}
		Thread started = new Thread(work, "content-watch");
		started.setDaemon(true);
		started.start();
		this.thread = started;
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
		Thread started = this.thread;
		if (started != null) {
			started.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Returns the phase before the web server, so that those who follow the library are
	 * ready for the first page.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

	/** Checks the date only: without watching, articles still appear on their day. */
	private void followDays() {
		while (this.running) {
			try {
				Thread.sleep(UNTOLD_LOOK.toMillis());
				this.libraries.turnDay();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				logger.error("Articles could not be published by date", ex);
			}
		}
	}

	private void watch(WatchService opened) {
		long looked = System.nanoTime();
		while (this.running) {
			try {
				boolean isTold = isTold(opened);
				boolean isDue = System.nanoTime() - looked > UNTOLD_LOOK.toNanos();
				if (isTold || isDue || isReplaced()) {
					register(opened);
				}
				else if (!this.libraries.isWaiting()) {
					continue;
				}
				looked = System.nanoTime();
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

	/** Waits for a change and the steps that follow it. */
	private static boolean isTold(WatchService opened) throws InterruptedException {
		WatchKey key = opened.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
		boolean isTold = key != null;
		for (int step = 0; key != null; step++) {
			key.pollEvents();
			key.reset();
			key = (step < MAX_STEPS) ? opened.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : null;
		}
		return isTold;
	}

	/** Returns whether another folder stands where a watched one stood, or none. */
	private boolean isReplaced() {
		return !this.watched.containsKey(this.root) ? Files.isDirectory(this.root)
				: this.watched.entrySet()
					.stream()
					.anyMatch((folder) -> !Objects.equals(identity(folder.getKey()), folder.getValue().identity()));
	}

	private static @Nullable Object identity(Path folder) {
		try {
			return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey())
				.orElse(folder);
		}
		catch (IOException ex) {
			return null;
		}
	}

	/**
	 * Watches the folders as they are now, those behind links too. All of them each time:
	 * a folder that was renamed is still reported under its old name.
	 */
	private void register(WatchService opened) {
		Map<Path, Watched> now = new HashMap<>();
		Set<Path> behindLinks = new HashSet<>();
		try {
			Files.walkFileTree(this.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH,
					new SimpleFileVisitor<>() {

						@Override
						public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
								throws IOException {
							if (found.getFileName().toString().startsWith(".")
									&& !found.equals(ContentWatcher.this.root)) {
								return FileVisitResult.SKIP_SUBTREE;
							}
							add(opened, found, now);
							return FileVisitResult.CONTINUE;
						}

						@Override
						public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
							if (attributes.isRegularFile() && Files.isSymbolicLink(file)) {
								behindLinks.add(Objects.requireNonNull(file.toRealPath().getParent()));
							}
							return FileVisitResult.CONTINUE;
						}

						@Override
						public FileVisitResult visitFileFailed(Path file, IOException ex) {
							return FileVisitResult.CONTINUE;
						}

						@Override
						public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException ex) {
							return FileVisitResult.CONTINUE;
						}

					});
			for (Path folder : behindLinks) {
				add(opened, folder, now);
			}
		}
		catch (IOException ex) {
			logger.warn("A content folder is not watched; changes there show later", ex);
		}
		Set<WatchKey> kept = new HashSet<>();
		now.values().forEach((folder) -> kept.add(folder.key()));
		this.watched.values().stream().map(Watched::key).filter((key) -> !kept.contains(key)).forEach(WatchKey::cancel);
		this.watched = now;
	}

	private static void add(WatchService opened, Path folder, Map<Path, Watched> watched) throws IOException {
		Object identity = identity(folder);
		WatchKey key = folder.register(opened, StandardWatchEventKinds.ENTRY_CREATE,
				StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
		if (identity != null) {
			watched.put(folder, new Watched(key, identity));
		}
	}

	/**
	 * Watched folder.
	 *
	 * @param key what tells of its changes
	 * @param identity which folder it is on the disk, wherever it is moved
	 */
	private record Watched(WatchKey key, Object identity) {
	}

}
