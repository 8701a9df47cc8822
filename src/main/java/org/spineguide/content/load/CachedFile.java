package org.spineguide.content.load;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.file.TextFile;

/**
 * Cached value of one file: its last good state, and what is wrong with its newest.
 *
 * @param stamp the file's stamp when it was read
 * @param basis a hash of what else the value was made from
 * @param good the value from the last good state, or {@code null} when there was none
 * @param hash a hash of the last good state
 * @param findings what is wrong with the newest state
 */
record CachedFile<T>(Stamp stamp, String basis, @Nullable T good, String hash, List<Finding> findings) {

	private static final Logger logger = LoggerFactory.getLogger(CachedFile.class);

	/**
	 * Reads a file, unless it stands as it did before. A broken file keeps the value from
	 * before.
	 */
	static <T> CachedFile<T> of(ContentFolder folder, String file, Stamp stamp, String basis,
			@Nullable CachedFile<T> before, Parser<T> parser) {
		if (before != null && before.stamp.isSameAs(stamp) && before.basis.equals(basis)) {
			return before;
		}
		try {
			TextFile text = folder.read(file);
			if (before != null && before.holds(text, basis)) {
				return new CachedFile<>(stamp, basis, before.good, before.hash, List.of());
			}
			return new CachedFile<>(stamp, basis, parser.parse(text), text.hash(), List.of());
		}
		catch (InvalidContentException ex) {
			return broken(stamp, basis, before, ex.findings());
		}
		catch (RuntimeException | StackOverflowError ex) {
			// One file must not keep the others from readers.
			logger.error("The content file {} cannot be read", file, ex);
			return broken(stamp, basis, before, List.of(Finding.error(file, 1, "The file cannot be used as it stands",
					"Take back what was changed last; the log says more")));
		}
	}

	/**
	 * Returns whether the value was made of the same text, as when a release was swapped
	 * or a file was only touched.
	 */
	private boolean holds(TextFile text, String newBasis) {
		return this.good != null && this.findings.isEmpty() && this.basis.equals(newBasis)
				&& this.hash.equals(text.hash());
	}

	private static <T> CachedFile<T> broken(Stamp stamp, String basis, @Nullable CachedFile<T> before,
			List<Finding> findings) {
		return new CachedFile<>(stamp, basis, (before != null) ? before.good : null,
				(before != null) ? before.hash : "", findings);
	}

	/** Returns the same for a file that is not there any more. */
	CachedFile<T> missing(List<Finding> because) {
		return new CachedFile<>(Stamp.MISSING, this.basis, this.good, this.hash, because);
	}

	/** Returns whether the file is not there any more. */
	boolean isMissing() {
		return this.stamp.equals(Stamp.MISSING);
	}

	Optional<T> value() {
		return Optional.ofNullable(this.good);
	}

	/** Parser of a file's text. */
	interface Parser<T> {

		T parse(TextFile file) throws InvalidContentException;

	}

}
