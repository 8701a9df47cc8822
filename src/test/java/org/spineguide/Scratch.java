package org.spineguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Folders that many tests share or that outlive a test. All of them are gone when the
 * tests end; a test that needs one for itself has JUnit's own.
 */
public final class Scratch {

	private static final Path ROOT = root();

	private Scratch() {
	}

	/** A new empty folder, outside of any repository. */
	public static Path folder(String name) {
		try {
			return Files.createTempDirectory(ROOT, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path root() {
		try {
			Path root = Files.createTempDirectory("spineguide-tests");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
			return root;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path root) {
		try {
			FileSystemUtils.deleteRecursively(root);
		}
		catch (IOException ex) {
			// A site that is ending at the same moment may still write there.
			System.err.println("Left behind: " + root);
		}
	}

}
