package org.spineguide.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;

/**
 * Content folder with the files of the site. Files are named by their path within it,
 * with slashes.
 */
public record ContentFolder(Path root) {

	/**
	 * Resolution of the file system's clock: two writes within it look alike, so a
	 * younger file is read again.
	 */
	private static final Duration CLOCK_TICK = Duration.ofMillis(100);

	/** Deepest folder that is looked into. */
	private static final int MAX_DEPTH = 50;

	private static final String EXPECTED = ": expected clinic.yml, references.yml and a folder for each language,"
			+ " such as en, with index.md in it. Name the right folder with spineguide.content.dir";

	/** Lists what is in the folder now. */
	public FolderListing list() {
		FolderListingVisitor visitor = new FolderListingVisitor(this.root);
		try {
			// Deeper links than that are no content folder.
			Files.walkFileTree(this.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return visitor.listing();
	}

	/** Returns all files with their stamps, without hidden ones. */
	public SortedMap<String, Stamp> files() {
		return list().files();
	}

	/**
	 * Returns the reason why this cannot be a content folder, in one line; empty when it
	 * can.
	 */
	public Optional<String> problem() {
		String folder = "The content folder " + this.root.toAbsolutePath().normalize();
		if (!Files.isDirectory(this.root)) {
			return Optional.of(folder + (Files.exists(this.root) ? " is no folder" : " does not exist") + EXPECTED);
		}
		if (!Files.isReadable(this.root) || !Files.isExecutable(this.root)) {
			return Optional.of(folder + " cannot be read" + EXPECTED);
		}
		boolean isFilled = files().keySet()
			.stream()
			.flatMap((file) -> ContentFile.parse(file).stream())
			.anyMatch((file) -> file.isArticle() || file.type() == ContentFileType.CLINIC);
		return isFilled ? Optional.empty() : Optional.of(folder + " holds no articles" + EXPECTED);
	}

	/** Returns the stamp of a file, if it is there. */
	public Optional<Stamp> stamp(String file) {
		try {
			return Optional.of(Stamp.of(Files.readAttributes(this.root.resolve(file), BasicFileAttributes.class)));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Reads a file as text. */
	public TextFile read(String file) throws InvalidContentException {
		Path path = this.root.resolve(file);
		try {
			// Not more than that is read of a huge file, which is then refused.
			try (var in = Files.newInputStream(path)) {
				return TextFile.of(file, in.readNBytes(TextFile.MAX_BYTES + 1));
			}
		}
		catch (IOException ex) {
			throw new InvalidContentException(
					Finding.error(file, 1, "The file cannot be read", "Look at its permissions and the disk"));
		}
	}

	/**
	 * Stamp that tells one state of a file from another without reading it.
	 *
	 * @param size its size in bytes
	 * @param modified when it was last written
	 * @param key its identity on the disk, which changes when it is replaced by another
	 * file
	 * @param settled whether it is old enough that a later write must have another time
	 */
	public record Stamp(long size, Instant modified, @Nullable Object key, boolean settled) {

		/** Stamp of a file that is not there; equal to no other. */
		public static final Stamp MISSING = new Stamp(-1, Instant.EPOCH, null, false);

		static Stamp of(BasicFileAttributes attributes) {
			Instant modified = attributes.lastModifiedTime().toInstant();
			return new Stamp(attributes.size(), modified, attributes.fileKey(),
					modified.plus(CLOCK_TICK).isBefore(Instant.now()));
		}

		public boolean isSameAs(Stamp other) {
			return this.settled && this.size == other.size && this.modified.equals(other.modified)
					&& Objects.equals(this.key, other.key);
		}

	}

}
