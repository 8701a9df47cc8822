package org.spineguide.content.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Folder of the pictures of articles. All code that shows one gets its bytes here:
 * nothing from outside the folder, and nothing so large that it would fill the memory.
 */
@Component
public final class PictureFolder {

	/** Largest file: more than any drawing or photograph needs. */
	private static final long MOST_BYTES = 5_000_000;

	private static final int MOST_DEPTH = 10;

	private static final Logger logger = LoggerFactory.getLogger(PictureFolder.class);

	private final Path folder;

	@Autowired
	PictureFolder(ContentSettings settings) {
		this(settings.dir());
	}

	/** Creates the folder of the pictures within a content folder. */
	public PictureFolder(Path content) {
		this.folder = content.resolve(ContentFileType.PICTURE_FOLDER).toAbsolutePath().normalize();
	}

	/**
	 * Returns the files of the folder by name, each with a stamp that changes when its
	 * content does.
	 */
	public SortedMap<String, String> stamps() {
		SortedMap<String, String> stamps = new TreeMap<>();
		if (!Files.isDirectory(this.folder)) {
			return stamps;
		}
		try (Stream<Path> files = Files.walk(this.folder, MOST_DEPTH)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = this.folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".") && !name.contains("/.")) {
					stamps.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			logger.warn("The folder of pictures cannot be read: {}", ex.toString());
		}
		return stamps;
	}

	/**
	 * Reads a picture, if it is there and not too large.
	 * @param name its name within the images folder
	 */
	public Optional<byte[]> read(String name) {
		Path file = this.folder.resolve(name).normalize();
		try {
			if (!file.startsWith(this.folder) || !Files.isRegularFile(file)) {
				return Optional.empty();
			}
			if (Files.size(file) > MOST_BYTES) {
				logger.warn("The picture {} is too large to be used", name);
				return Optional.empty();
			}
			return Optional.of(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			logger.warn("The picture {} cannot be read: {}", name, ex.toString());
			return Optional.empty();
		}
	}

}
