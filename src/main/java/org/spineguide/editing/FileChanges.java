package org.spineguide.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.web.AtomicFiles;

/**
 * Set of files to write and to delete together, by their paths within the content folder.
 *
 * @param written what each file is to hold
 * @param deleted the files that are to go
 */
public record FileChanges(Map<String, byte[]> written, Set<String> deleted) {

	public static final FileChanges NONE = new FileChanges(Map.of(), Set.of());

	public FileChanges {
		written = Map.copyOf(written);
		deleted = Set.copyOf(deleted);
	}

	/** Returns the same changes with one more file to write. */
	public FileChanges with(String file, byte[] bytes) {
		Map<String, byte[]> more = new HashMap<>(this.written);
		more.put(file, bytes);
		Set<String> others = new HashSet<>(this.deleted);
		others.remove(file);
		return new FileChanges(more, others);
	}

	/** Returns the same changes with one more file to delete. */
	public FileChanges without(String file) {
		Map<String, byte[]> others = new HashMap<>(this.written);
		others.remove(file);
		Set<String> more = new HashSet<>(this.deleted);
		more.add(file);
		return new FileChanges(others, more);
	}

	/**
	 * Returns the same changes with one more file, which is deleted when it has no bytes.
	 */
	FileChanges with(String file, Optional<byte[]> bytes) {
		return bytes.map((found) -> with(file, found)).orElseGet(() -> without(file));
	}

	/** Returns all files, whether they are written or deleted. */
	public Set<String> files() {
		return Stream.concat(this.written.keySet().stream(), this.deleted.stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Returns whether a file is written or deleted. */
	public boolean contains(String file) {
		return this.written.containsKey(file) || this.deleted.contains(file);
	}

	/** Returns the new bytes of a file; empty when it is deleted. */
	Optional<byte[]> bytes(String file) {
		return Optional.ofNullable(this.written.get(file));
	}

	/** Writes and deletes the files in a folder; deletions come last. */
	public void apply(Path root, AtomicFiles atomicFiles) throws IOException {
		for (Map.Entry<String, byte[]> file : this.written.entrySet()) {
			atomicFiles.write(root.resolve(file.getKey()), file.getValue());
		}
		for (String file : this.deleted) {
			if (Files.exists(root.resolve(file))) {
				atomicFiles.delete(root.resolve(file), root);
			}
		}
	}

	/** Leaves out the content of the files. */
	@Override
	public String toString() {
		return "FileChanges" + files();
	}

}
