package org.spineguide.content.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentFolder.Stamp;

/**
 * File visitor that lists the content folder. Follows symbolic links as releases and
 * mounted volumes have them, but none that leads out of the folder: a file of the server
 * must not become a page.
 */
final class FolderListingVisitor extends SimpleFileVisitor<Path> {

	private final Path root;

	private final Path realRoot;

	private final SortedMap<String, Stamp> files = new TreeMap<>();

	private final Set<String> folders = new HashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	FolderListingVisitor(Path root) {
		this.root = root;
		this.realRoot = real(root);
	}

	private static Path real(Path root) {
		try {
			return root.toRealPath();
		}
		catch (IOException ex) {
			// It is not there; nothing will be visited.
			return root;
		}
	}

	FolderListing listing() {
		return new FolderListing(this.files, this.folders, List.copyOf(this.findings));
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		if (folder.equals(this.root)) {
			this.folders.add("");
			return FileVisitResult.CONTINUE;
		}
		if (isHidden(folder) || !isWithin(folder)) {
			return FileVisitResult.SKIP_SUBTREE;
		}
		this.folders.add(nameOf(folder));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (!isHidden(file) && attributes.isSymbolicLink()) {
			note(file, "The link leads nowhere", "Correct or delete it");
		}
		else if (!isHidden(file) && attributes.isRegularFile() && isWithin(file)) {
			this.files.put(nameOf(file), Stamp.of(attributes));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) {
		if (ex instanceof FileSystemLoopException) {
			note(file, "The link leads back to a folder that holds it", "Delete it");
		}
		else if (!isHidden(file) && !(ex instanceof NoSuchFileException)) {
			note(file, "It cannot be read", "Look at its permissions and the disk");
		}
		// What went away while we looked is found out by the next look.
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException ex) {
		if (ex != null) {
			this.folders.remove(nameOf(folder));
			note(folder, "The folder could not be listed to its end", "Look at the disk");
		}
		return FileVisitResult.CONTINUE;
	}

	/** Returns whether a file is no link, or one to a place within the content folder. */
	private boolean isWithin(Path file) {
		if (!Files.isSymbolicLink(file)) {
			return true;
		}
		try {
			Path target = file.toRealPath();
			boolean isGit = StreamSupport.stream(target.spliterator(), false).anyMatch((part) -> part.endsWith(".git"));
			if (target.startsWith(this.realRoot) && !isGit) {
				return true;
			}
		}
		catch (IOException ex) {
			// It changed just now; the next look finds the truth.
			return false;
		}
		note(file, "The link leads out of the content folder and is not followed", "Put the file itself here");
		return false;
	}

	private void note(Path file, String problem, String remedy) {
		String name = nameOf(file);
		this.findings.add(Finding.error(name.isEmpty() ? "." : name, 1, problem, remedy));
	}

	private boolean isHidden(Path file) {
		return !file.equals(this.root) && file.getFileName().toString().startsWith(".");
	}

	private String nameOf(Path file) {
		return this.root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

}
