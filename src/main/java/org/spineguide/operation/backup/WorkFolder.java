package org.spineguide.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.springframework.util.FileSystemUtils;

/**
 * Temporary folder beside what is about to be written, readable by its owner alone and
 * gone when it is closed.
 *
 * @param path where it is
 */
record WorkFolder(Path path) implements AutoCloseable {

	/** Creates a work folder in a folder, which is created too. */
	static WorkFolder in(Path folder) throws IOException {
		Files.createDirectories(folder);
		return new WorkFolder(Files.createTempDirectory(folder, ".unfinished-"));
	}

	/** Returns a folder in it. */
	Path folder(String name) throws IOException {
		return Files.createDirectories(this.path.resolve(name));
	}

	/** Makes a file that leaves the folder readable by its owner only. */
	static void ownerOnly(Path file) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.path);
	}

}
