package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copy of the embedded database, whole and as it was at one moment, also while the site
 * runs.
 */
final class DatabaseBackup {

	private final JdbcClient database;

	DatabaseBackup(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Writes the copy to a file that does not exist yet; it appears whole or not at all.
	 */
	void write(Path file) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".backup");
		Path draft = folder.resolve("copy.db");
		try {
			this.database.sql("VACUUM INTO :file").param("file", draft.toString()).update();
			if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
			}
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
			BackupMarker.beside(this.database).leave();
		}
		finally {
			Files.deleteIfExists(draft);
			Files.delete(folder);
		}
	}

}
