package org.spineguide.content.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;

/**
 * The folder that holds the content files. Files are named by their path within it, with
 * slashes.
 */
public record ContentFolder(Path root) {

	/**
	 * Two writes within one tick of the file system's clock look alike, so a younger file
	 * is read again.
	 */
	private static final Duration CLOCK_TICK = Duration.ofMillis(100);

	/** All files with their stamps, hidden ones left out. */
	public SortedMap<String, Stamp> files() throws IOException {
		SortedMap<String, Stamp> files = new TreeMap<>();
		if (!Files.isDirectory(this.root)) {
			return files;
		}
		FileVisitor<Path> visitor = new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return (isHidden(folder) && !folder.equals(ContentFolder.this.root)) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && !isHidden(file)) {
					files.put(nameOf(file), Stamp.of(attributes));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) {
				// It went away while we looked; the next look finds the truth.
				return FileVisitResult.CONTINUE;
			}

		};
		Files.walkFileTree(this.root, visitor);
		return files;
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

	private String nameOf(Path file) {
		return this.root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	/** The stamp of a file, if it is there. */
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
	 * What tells one state of a file from another without reading it.
	 *
	 * @param size its size in bytes
	 * @param modified when it was last written
	 * @param key its identity on the disk, which changes when it is replaced by another
	 * file
	 * @param settled whether it is old enough that a later write must have another time
	 */
	public record Stamp(long size, Instant modified, @Nullable Object key, boolean settled) {

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
