package org.spineguide.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.web.AtomicFiles;

/**
 * Published folder: {@code site/} with a file for each public address, which a web server
 * serves, and {@code maps/} with the redirects that it needs. Nothing is deleted outside
 * of these two.
 */
class PublishedFolder {

	/** Prefixes of files whose name holds a hash of their content. */
	private static final List<String> HASHED = List.of("assets/", "-/brand/");

	/**
	 * How long a hashed file stays that no page uses any more: a page in somebody's cache
	 * may still ask for it.
	 */
	private static final Duration STAY = Duration.ofDays(7);

	private static final Duration DAY = Duration.ofDays(1);

	private static final String ZIPPED = ".gz";

	/** File with the basis of each file that is not asked for each time. */
	private static final String BASES = "published.txt";

	private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

	private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

	/** Readable by the web server, whatever the process is told of new files. */
	private final AtomicFiles files = new AtomicFiles() {
		@Override
		protected void created(Path unfinished) throws IOException {
			allow(unfinished, READABLE);
		}
	};

	private final Path root;

	private final Path site;

	private final SortedMap<String, String> bases = new TreeMap<>();

	/**
	 * Opens a folder, and makes it if need be.
	 * @throws IOException when it cannot be used, or when {@code site} is somebody else's
	 */
	PublishedFolder(Path root) throws IOException {
		this.root = root.toAbsolutePath().normalize();
		this.site = this.root.resolve("site");
		Path known = this.root.resolve(BASES);
		if (Files.exists(known)) {
			Files.readAllLines(known)
				.stream()
				.map((line) -> line.split(" ", 2))
				.filter((line) -> line.length == 2)
				.forEach((line) -> this.bases.put(line[1], line[0]));
		}
		else if (Files.isDirectory(this.site) && !isEmpty(this.site)) {
			throw new IOException(this.site + " is not empty and was not made by this program");
		}
		else {
			createFolders(this.root);
			saveBases();
		}
		createFolders(this.site);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> list = Files.list(folder)) {
			return list.findAny().isEmpty();
		}
	}

	/** Returns whether a file is there and was made from the same. */
	boolean isUpToDate(String file, String basis) {
		return basis.equals(this.bases.get(file)) && Files.isRegularFile(path(file), LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Deletes a file that shows an older form of what must be right; the site itself
	 * answers until it is written anew.
	 * @param safety the end of its basis, as it has to be
	 */
	void deleteUnsafe(String file, String safety) throws IOException {
		String basis = this.bases.get(file);
		if (basis != null && !basis.endsWith(safety)) {
			this.bases.remove(file);
			this.files.delete(path(file), this.site);
		}
	}

	/** Keeps what a file was made from. */
	void made(String file, String basis) {
		this.bases.put(file, basis);
	}

	/** Writes what all files were made from. */
	void saveBases() throws IOException {
		write(this.root.resolve(BASES),
				this.bases.entrySet()
					.stream()
					.map((basis) -> basis.getValue() + " " + basis.getKey() + "\n")
					.collect(Collectors.joining())
					.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes the files of a response, as far as they are not there already.
	 * @return whether one had other bytes
	 */
	boolean write(String file, SiteResponse response) throws IOException {
		Path zipped = path(file + ZIPPED);
		boolean changed = write(path(file), response.plain());
		if (response.zipped().isPresent()) {
			changed |= write(zipped, response.zipped().get());
		}
		else if (Files.exists(zipped)) {
			this.files.delete(zipped, this.site);
		}
		return changed;
	}

	/** Says of a hashed file that pages use it still. */
	void touch(String file) throws IOException {
		for (Path path : List.of(path(file), path(file + ZIPPED))) {
			if (isHashed(file) && Files.exists(path) && age(path).compareTo(DAY) > 0) {
				Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
			}
		}
	}

	/** Writes a map for a web server, if it changed. */
	boolean writeMap(String name, String text) throws IOException {
		return write(this.root.resolve("maps").resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Deletes the files of addresses that are gone.
	 * @param listed the files of all public addresses
	 * @return those that were deleted
	 */
	List<String> keepOnly(Set<String> listed) throws IOException {
		List<String> deleted = new ArrayList<>();
		for (Map.Entry<String, Path> file : present().entrySet()) {
			String name = file.getKey().endsWith(ZIPPED)
					? file.getKey().substring(0, file.getKey().length() - ZIPPED.length()) : file.getKey();
			if (!listed.contains(name) && age(file.getValue()).compareTo(stay(name)) >= 0) {
				this.files.delete(file.getValue(), this.site);
				this.bases.remove(name);
				deleted.add(file.getKey());
			}
		}
		return deleted;
	}

	private SortedMap<String, Path> present() throws IOException {
		SortedMap<String, Path> present = new TreeMap<>();
		Files.walkFileTree(this.site, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				present.put(PublishedFolder.this.site.relativize(file).toString().replace('\\', '/'), file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) {
				return FileVisitResult.CONTINUE;
			}

		});
		return present;
	}

	/** Returns how long a file stays that belongs to no address. */
	private static Duration stay(String file) {
		boolean unfinished = file.substring(file.lastIndexOf('/') + 1).startsWith(AtomicFiles.UNFINISHED);
		// Another node may be writing it.
		return isHashed(file) ? STAY : (unfinished ? DAY : Duration.ZERO);
	}

	private static boolean isHashed(String file) {
		return HASHED.stream().anyMatch(file::startsWith);
	}

	private static Duration age(Path file) throws IOException {
		return Duration.between(Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant(), Instant.now());
	}

	/**
	 * Returns the path of a file.
	 * @throws java.nio.file.InvalidPathException when the disk cannot have such a name
	 */
	private Path path(String file) {
		Path path = this.site.resolve(file).normalize();
		if (!path.startsWith(this.site) || path.equals(this.site)) {
			throw new UncheckedIOException(new IOException("Not a file in the published folder"));
		}
		return path;
	}

	private boolean write(Path file, byte[] bytes) throws IOException {
		if (isSame(file, bytes)) {
			return false;
		}
		createFolders(Objects.requireNonNull(file.getParent()));
		this.files.write(file, bytes);
		return true;
	}

	private static boolean isSame(Path file, byte[] bytes) throws IOException {
		try {
			return !Files.isSymbolicLink(file) && Files.size(file) == bytes.length
					&& Arrays.equals(Files.readAllBytes(file), bytes);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	private static void createFolders(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Path above = folder.getParent();
			if (above != null) {
				createFolders(above);
			}
			try {
				Files.createDirectory(folder);
				allow(folder, OPEN);
			}
			catch (FileAlreadyExistsException ex) {
				// Another node was quicker.
			}
		}
	}

	private static void allow(Path path, Set<PosixFilePermission> rights) throws IOException {
		try {
			Files.setPosixFilePermissions(path, rights);
		}
		catch (UnsupportedOperationException ex) {
			// Windows has no such rights.
		}
	}

}
