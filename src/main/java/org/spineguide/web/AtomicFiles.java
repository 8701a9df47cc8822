package org.spineguide.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Atomic file writer: a crash at any moment leaves the old or the new file whole. A file
 * is written beside the old one first, synced to the disk, then moved into its place.
 */
public class AtomicFiles {

	/**
	 * Prefix of unfinished files. Hidden, so that the library does not read them.
	 */
	public static final String UNFINISHED = ".unfinished-";

	/** Writes a file, and creates the folders above it. */
	public void write(Path file, byte[] bytes) throws IOException {
		Path folder = above(file.toAbsolutePath());
		Files.createDirectories(folder);
		Path beside = folder.resolve(UNFINISHED + UUID.randomUUID());
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				ByteBuffer rest = ByteBuffer.wrap(bytes);
				while (rest.hasRemaining()) {
					channel.write(rest);
				}
				channel.force(true);
			}
			created(beside);
			reached(file);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(beside);
		}
		sync(folder);
	}

	/** Called with the unfinished file, for those who give it other rights. */
	protected void created(Path unfinished) throws IOException {
		// Most leave them as they are.
	}

	/** Called when all is on the disk but not yet in its place. */
	protected void reached(Path file) throws IOException {
		// Tests stop here.
	}

	/** Deletes a file, and the folders above it that are empty then. */
	public void delete(Path file, Path root) throws IOException {
		Files.deleteIfExists(file);
		Path folder = above(file);
		sync(folder);
		try {
			while (!folder.equals(root) && folder.startsWith(root)) {
				Files.delete(folder);
				folder = above(folder);
			}
		}
		catch (DirectoryNotEmptyException ex) {
			// Others still live there.
		}
	}

	private static Path above(Path file) {
		return Objects.requireNonNull(file.getParent());
	}

	/** Syncs a folder: a rename is safe only when its folder is on the disk too. */
	private static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// Windows opens no folders, and keeps its renames by itself.
		}
	}

}
