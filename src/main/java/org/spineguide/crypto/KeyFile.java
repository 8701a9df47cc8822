package org.spineguide.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * File of secret keys that only its owner may read. It appears whole or not at all, and
 * belongs to the owner of the one before it, or of its folder.
 *
 * @param <K> the keys
 * @param path where it is
 * @param format how the keys are written
 */
public record KeyFile<K>(Path path, KeyFormat<K> format) {

	/** Returns whether the file exists. */
	public boolean exists() {
		return Files.exists(this.path);
	}

	/**
	 * Reads the keys.
	 * @throws IllegalStateException when the file holds no keys
	 */
	public K read() {
		try {
			return this.format.parse(Files.readString(this.path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be read", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key file holds no keys: " + this.path, ex);
		}
	}

	/**
	 * Creates the file, unless another process was first.
	 * @return the keys in the file: the given ones, or those of the other process
	 */
	public K create(K keys) {
		try {
			Path draft = draft(keys);
			try {
				// Unlike a move, a link fails when the file is there.
				Files.createLink(this.path, draft);
			}
			catch (FileAlreadyExistsException ex) {
				return read();
			}
			finally {
				Files.delete(draft);
			}
			return keys;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be written", ex);
		}
	}

	/** Replaces the keys in the file, all at once. */
	public void replace(K keys) {
		try {
			Files.move(draft(keys), this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be written", ex);
		}
	}

	/** Returns the time when the file was last written. */
	public FileTime changed() {
		try {
			return Files.getLastModifiedTime(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be read", ex);
		}
	}

	private Path draft(K keys) throws IOException {
		Path draft = Files.createTempFile(this.path.toAbsolutePath().getParent(), "keys", ".tmp", ownerOnly());
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(json(keys).getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		Optional<FileOwner> owner = FileOwner.of(this.path);
		if (owner.isPresent()) {
			owner.get().own(draft);
		}
		return draft;
	}

	private String json(K keys) {
		try {
			return this.format.json(keys);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys cannot be written", ex);
		}
	}

	private FileAttribute<?>[] ownerOnly() {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
