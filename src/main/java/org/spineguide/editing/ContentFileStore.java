package org.spineguide.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Article;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFile;
import org.spineguide.web.AtomicFiles;

/**
 * Store of the files in the content folder that staff may change. Only what is a
 * {@link ContentFile} can be reached, and none through a symbolic link.
 */
public class ContentFileStore {

	/** Deepest folder that is looked into. */
	private static final int MAX_DEPTH = 20;

	private static final Logger logger = LoggerFactory.getLogger(ContentFileStore.class);

	private final Path root;

	private final AtomicFiles atomicFiles;

	ContentFileStore(Path root, AtomicFiles atomicFiles) {
		this.root = real(root.toAbsolutePath().normalize());
		this.atomicFiles = atomicFiles;
	}

	/**
	 * Resolves the content folder, which may be a link itself; only what is in it may
	 * not.
	 */
	private static Path real(Path root) {
		try {
			return root.toRealPath();
		}
		catch (IOException ex) {
			// It is still to be made.
			return root;
		}
	}

	public Path root() {
		return this.root;
	}

	/** Returns whether the site may change the folder at all. */
	public boolean isWritable() {
		return Files.isWritable(this.root);
	}

	/** Deletes the unfinished files of a process that was killed. */
	public void sweep() {
		Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.now());
		if (!Files.isDirectory(this.root)) {
			return;
		}
		try (Stream<Path> walk = Files.find(this.root, MAX_DEPTH,
				(path, attributes) -> path.getFileName().toString().startsWith(AtomicFiles.UNFINISHED)
						&& attributes.lastModifiedTime().toInstant().isBefore(start))) {
			for (Path file : walk.toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// They do no harm; the next start is another chance.
			logger.warn("Unfinished files in the content folder could not be deleted", ex);
		}
	}

	/** Returns all files that staff may change, in order. */
	public List<ContentFile> files() {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		List<ContentFile> files = new ArrayList<>();
		try {
			Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = nameOf(folder).startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile()) {
						ContentFile.parse(nameOf(file)).ifPresent(files::add);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files.stream().sorted().toList();
	}

	/**
	 * Reads the text of a file, if it is there and is text. A file in another encoding
	 * would not survive being edited.
	 */
	public Optional<TextVersion> read(ContentFile file) {
		return file.isText() ? bytes(file.path()).flatMap((bytes) -> read(file, bytes)) : Optional.empty();
	}

	private static Optional<TextVersion> read(ContentFile file, byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(new TextVersion(file, text, TextVersion.stamp(bytes)));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/** Reads the bytes of a file, if it is there. */
	public Optional<byte[]> bytes(ContentFile file) {
		return bytes(file.path());
	}

	/** Reads the bytes of a file, if it is there. */
	Optional<byte[]> bytes(String file) {
		Path path = path(file);
		try {
			return (path != null && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
					? Optional.of(Files.readAllBytes(path)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public boolean exists(ContentFile file) {
		return bytes(file.path()).isPresent();
	}

	/**
	 * Returns whether a file is a symbolic link, or stands in a folder that is one.
	 * Readers may see it, but writing to it would put another file in the place of the
	 * link.
	 */
	public boolean isLinked(ContentFile file) {
		return isReachedByLink(file.path()) && Files.isRegularFile(this.root.resolve(file.path()));
	}

	/** Reads the present state of the named files, to be restored later. */
	public FileChanges snapshot(Iterable<String> files) {
		FileChanges snapshot = FileChanges.NONE;
		for (String file : files) {
			snapshot = snapshot.with(file, bytes(file));
		}
		return snapshot;
	}

	/** Writes files, each whole or not at all; deletions come last. */
	public void write(FileChanges changes) {
		if (changes.files().stream().anyMatch((file) -> path(file) == null)) {
			throw new IllegalArgumentException("Not a file that staff may change");
		}
		try {
			changes.apply(this.root, this.atomicFiles);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Undoes a change, but for files that somebody else has changed since. */
	public void takeBack(FileChanges written, FileChanges before) {
		FileChanges back = FileChanges.NONE;
		for (String file : before.files()) {
			if (Arrays.equals(bytes(file).orElse(null), written.bytes(file).orElse(null))) {
				back = back.with(file, before.bytes(file));
			}
		}
		write(back);
	}

	/** Returns the path of a file, or nothing if it is none that staff may change. */
	private @Nullable Path path(String file) {
		if (ContentFile.parse(file).isEmpty()) {
			return null;
		}
		Path path = this.root.resolve(file);
		return isReachedByLink(file) ? null : path;
	}

	/** Returns whether a folder on the way is a link that may lead elsewhere. */
	private boolean isReachedByLink(String file) {
		Path folder = this.root;
		for (Path name : this.root.getFileSystem().getPath(file)) {
			folder = folder.resolve(name);
			if (Files.isSymbolicLink(folder)) {
				return true;
			}
		}
		return false;
	}

	private String nameOf(Path path) {
		return this.root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	/** Returns the article in a file as readers see it now. */
	public static Optional<Article> live(ContentFile file, Library library) {
		return library.edition(file.language()).flatMap((edition) -> file.article().flatMap(edition::article));
	}

}
