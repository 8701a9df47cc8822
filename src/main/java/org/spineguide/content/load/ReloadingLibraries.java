package org.spineguide.content.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Holder of the library, which reads it again when told to. Pages ask for it at any time
 * and never wait; only those who ask while the program starts wait for the first one.
 */
public class ReloadingLibraries implements Libraries {

	private static final Logger logger = LoggerFactory.getLogger(ReloadingLibraries.class);

	private final LibraryReader reader;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	/** First read, while the rest of the program starts. */
	private final FutureTask<Library> first;

	private volatile @Nullable Library library;

	/** Day that decided which articles are published. */
	private volatile @Nullable LocalDate day;

	ReloadingLibraries(LibraryReader reader, Clock clock, ApplicationEventPublisher events) {
		this.reader = reader;
		this.clock = clock;
		this.events = events;
		this.first = new FutureTask<>(() -> {
			Library read = firstLibrary(reader, clock);
			this.day = read.clinic().today(clock);
			this.library = read;
			report(read);
			return read;
		});
		Thread thread = new Thread(this.first, "content-read");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public Library current() {
		Library now = this.library;
		return (now != null) ? now : first();
	}

	@Override
	public Optional<Library> known() {
		return Optional.ofNullable(this.library);
	}

	private Library first() {
		try {
			return this.first.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the articles are read", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The articles cannot be read", ex.getCause());
		}
	}

	@Override
	public synchronized Library reread(Set<String> deleted) {
		replace(this.reader.read(today(), deleted));
		return current();
	}

	/** Reads what changed on disk and publishes an event, if anything did. */
	synchronized void reload() {
		replace(this.reader.read(today()));
	}

	/** Publishes what is due today, and reads nothing that changed on disk. */
	synchronized void turnDay() {
		LocalDate today = current().clinic().today(this.clock);
		if (this.reader.isWaiting()) {
			reload();
		}
		else if (!today.equals(this.day)) {
			this.day = today;
			replace(this.reader.readAsOf(today));
		}
	}

	/** Returns whether a missing file is still waited for. */
	synchronized boolean isWaiting() {
		return this.reader.isWaiting();
	}

	private LocalDate today() {
		LocalDate today = current().clinic().today(this.clock);
		this.day = today;
		return today;
	}

	private void replace(Library now) {
		Library before = current();
		if (now.revision().equals(before.revision()) && now.findings().equals(before.findings())) {
			return;
		}
		this.library = now;
		if (!now.findings().equals(before.findings())) {
			report(now);
		}
		if (!now.revision().equals(before.revision())) {
			tell();
		}
	}

	/** Publishes the event with the current library. */
	void tell() {
		this.events.publishEvent(new LibraryChanged(current()));
	}

	/**
	 * Reads the first library: the present day at the clinic is known only once its file
	 * has been read.
	 */
	public static Library firstLibrary(LibraryReader reader, Clock clock) {
		LocalDate day = LocalDate.now(clock);
		Library first = reader.read(day);
		LocalDate today = first.clinic().today(clock);
		return today.equals(day) ? first : reader.read(today);
	}

	private static void report(Library library) {
		if (!library.findings().isEmpty()) {
			logger.warn(FindingsMessage.text(library));
		}
		logger.info("Library {} has {} articles", library.revision(),
				library.editions().values().stream().mapToInt((edition) -> edition.articles().size()).sum());
	}

}
