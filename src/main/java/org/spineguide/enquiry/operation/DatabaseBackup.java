package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A copy of the embedded database, whole and as it was at one moment, also while the site
 * runs.
 */
final class DatabaseBackup {

	private static final List<String> SESSIONS = List.of("staff_session_attributes", "staff_session");

	private final JdbcClient database;

	DatabaseBackup(JdbcClient database) {
		this.database = database;
	}

	/** A copy may lie about for years: nobody is to be signed in by it. */
	private static void endSessions(Path copy) {
		SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:sqlite:" + copy, true);
		try {
			JdbcTemplate database = new JdbcTemplate(source);
			SESSIONS.forEach((table) -> database.update("DELETE FROM " + table));
			database.execute("VACUUM");
		}
		finally {
			source.destroy();
		}
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
			endSessions(draft);
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
