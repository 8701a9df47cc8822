package org.spineguide.content.check;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Cached findings of the command {@code check}, kept up to date in the background. Looks
 * through it again when something changed since it was last asked, and then takes its
 * time: thousands of articles take longer than anybody waits for a page.
 */
@Component
public class CachedCheckReport {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final ContentFolder folder;

	private final SignatureKeys signatureKeys;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	private @Nullable Look last;

	CachedCheckReport(ContentSettings settings, SignatureKeys signatureKeys, Libraries libraries,
			MessageSource messages, Clock clock) {
		this.signatureKeys = signatureKeys;
		this.folder = new ContentFolder(settings.dir());
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Returns all findings by file and line.
	 * @return nothing when it is still being looked for
	 */
	public Optional<List<Finding>> findings() {
		try {
			return Optional.of(look().found().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			// The next who asks has it looked for again.
			forget();
			throw new IllegalStateException(ex.getCause());
		}
	}

	/** Returns the findings as far as they are known by now, without waiting for them. */
	public List<Finding> known() {
		CompletableFuture<List<Finding>> found = look().found();
		return found.isCompletedExceptionally() ? List.of() : found.getNow(List.of());
	}

	private synchronized Look look() {
		Library library = this.libraries.current();
		LocalDate today = library.clinic().today(this.clock);
		Look known = this.last;
		if (known == null || known.library() != library || !known.today().equals(today)) {
			known = new Look(library, today, CompletableFuture.supplyAsync(
					() -> LibraryCheck.of(this.folder, this.signatureKeys, this.messages, this.clock).findings()));
			this.last = known;
		}
		return known;
	}

	private synchronized void forget() {
		this.last = null;
	}

	/**
	 * Run of the check over the whole folder.
	 *
	 * @param library the library as it was then
	 * @param today the day, which decides what is due
	 * @param found what was found, or will be
	 */
	private record Look(Library library, LocalDate today, CompletableFuture<List<Finding>> found) {
	}

}
