package org.spineguide.content.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentFolder.Stamp;

/** Hashes of the files of pictures; each is read again only when it was changed. */
public final class PictureHashes {

	private final ContentFolder folder;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	/** Creates the hashes of the pictures in a content folder. */
	public PictureHashes(ContentFolder folder) {
		this.folder = folder;
	}

	/**
	 * Returns the SHA-256 of a picture in hexadecimal, if its file is there.
	 * @param name its name within the images folder
	 */
	public Optional<String> hash(String name) {
		String file = ContentFileType.PICTURE_FOLDER + name;
		Path path = this.folder.root().resolve(file).normalize();
		Optional<Stamp> stamp = path.startsWith(this.folder.root().normalize()) ? this.folder.stamp(file)
				: Optional.empty();
		return stamp.flatMap((now) -> hash(path, name, now));
	}

	private Optional<String> hash(Path path, String name, Stamp now) {
		Known before = this.known.get(name);
		if (before != null && before.stamp().isSameAs(now)) {
			return Optional.of(before.hash());
		}
		try {
			String hash = DigestUtils.sha256Hex(Files.readAllBytes(path));
			this.known.put(name, new Known(now, hash));
			return Optional.of(hash);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Known hash of a picture.
	 *
	 * @param stamp its file when it was read
	 * @param hash the hash
	 */
	private record Known(Stamp stamp, String hash) {
	}

}
