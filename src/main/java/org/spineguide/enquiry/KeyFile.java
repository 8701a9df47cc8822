package org.spineguide.enquiry;

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
import java.util.Map;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that holds the clinic's {@link Keys}: two keysets in Tink's own JSON.
 *
 * @param path where it is
 */
record KeyFile(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SEALING = "sealing";

	private static final String HASHING = "hashing";

	boolean exists() {
		return Files.exists(this.path);
	}

	Keys read() {
		try {
			JsonNode json = JSON.readTree(Files.readString(this.path));
			return new Keys(parse(json.path(SEALING), Keys.SEALING), parse(json.path(HASHING), Keys.HASHING));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be read", ex);
		}
		catch (GeneralSecurityException | JacksonException ex) {
			throw new IllegalStateException("The key file holds no keys: " + this.path, ex);
		}
	}

	/**
	 * Makes the file with the given keys, for its owner alone. It appears whole or not at
	 * all, and never replaces another: whoever comes second reads the first one's keys.
	 */
	Keys create(Keys keys) {
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

	/** Puts other keys in the place of those in the file, all at once. */
	void replace(Keys keys) {
		try {
			Files.move(draft(keys), this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be written", ex);
		}
	}

	/** When the file was last written. */
	FileTime changed() {
		try {
			return Files.getLastModifiedTime(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be read", ex);
		}
	}

	private Path draft(Keys keys) throws IOException {
		Path draft = Files.createTempFile(this.path.toAbsolutePath().getParent(), "keys", ".tmp", ownerOnly());
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(json(keys).getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		return draft;
	}

	private FileAttribute<?>[] ownerOnly() {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static String json(Keys keys) {
		try {
			return JSON.writeValueAsString(
					Map.of(SEALING, json(keys.sealing(), Keys.SEALING), HASHING, json(keys.hashing(), Keys.HASHING)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys cannot be written", ex);
		}
	}

	private static JsonNode json(KeysetHandle keyset, Configuration ways) throws GeneralSecurityException {
		return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, ways, InsecureSecretKeyAccess.get()));
	}

	private static KeysetHandle parse(JsonNode keyset, Configuration ways) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), ways, InsecureSecretKeyAccess.get());
	}

}
