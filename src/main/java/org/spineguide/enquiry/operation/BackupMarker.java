package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A file that says by its own time when the data was last copied. Whoever copies it in
 * another way touches the file.
 */
public record BackupMarker(Path file) {

	private static final String NAME = "last-copy";

	/** The mark in a folder. */
	public static BackupMarker in(Path folder) {
		return new BackupMarker(folder.resolve(NAME));
	}

	/** The mark beside the file of an embedded database. */
	public static BackupMarker beside(JdbcClient database) {
		String file = database.sql("SELECT file FROM pragma_database_list WHERE name = 'main'")
			.query(String.class)
			.single();
		return new BackupMarker(Path.of(file).resolveSibling(NAME));
	}

	/** Says that the data was copied just now. */
	public void leave() throws IOException {
		Path draft = Files.createTempFile(this.file.toAbsolutePath().getParent(), ".", NAME);
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** When the data was last copied, if it ever was. */
	Optional<Instant> last() {
		try {
			return Optional.of(Files.getLastModifiedTime(this.file).toInstant());
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
