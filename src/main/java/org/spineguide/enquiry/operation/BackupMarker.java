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
 * Marker file whose own time says when the last backup was made. Backups made in another
 * way must touch the file.
 */
public record BackupMarker(Path file) {

	private static final String NAME = "last-copy";

	/** Returns the marker in a folder. */
	public static BackupMarker in(Path folder) {
		return new BackupMarker(folder.resolve(NAME));
	}

	/** Returns the marker beside the file of an embedded database. */
	public static BackupMarker beside(JdbcClient database) {
		String file = database.sql("SELECT file FROM pragma_database_list WHERE name = 'main'")
			.query(String.class)
			.single();
		return new BackupMarker(Path.of(file).resolveSibling(NAME));
	}

	/** Marks that a backup was made just now. */
	public void leave() throws IOException {
		Path draft = Files.createTempFile(this.file.toAbsolutePath().getParent(), ".", NAME);
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Returns the time of the last backup, if there ever was one. */
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
