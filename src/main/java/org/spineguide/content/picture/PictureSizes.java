package org.spineguide.content.picture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spineguide.content.LinkResolver;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.markdown.PictureSize;

/**
 * Sizes of the pictures of the content folder.
 *
 * @param sizes what is known of each picture, by its name in the content folder
 */
public record PictureSizes(SortedMap<String, Known> sizes) {

	public static final PictureSizes NONE = new PictureSizes(new TreeMap<>());

	/** Reads the sizes of the pictures that are new or changed. */
	public static PictureSizes of(Path root, SortedMap<String, Stamp> files, PictureSizes before) {
		SortedMap<String, Known> sizes = new TreeMap<>();
		for (Map.Entry<String, Stamp> file : files.tailMap(ContentFileType.PICTURE_FOLDER).entrySet()) {
			if (!file.getKey().startsWith(ContentFileType.PICTURE_FOLDER)) {
				break;
			}
			Known known = before.sizes.get(file.getKey());
			boolean isKept = file.getValue().equals(Stamp.MISSING);
			sizes.put(file.getKey(), (known != null && (isKept || known.stamp.isSameAs(file.getValue()))) ? known
					: new Known(file.getValue(), PictureSizeReader.size(root.resolve(file.getKey()))));
		}
		return new PictureSizes(sizes);
	}

	/** Returns the size of the picture at an address. */
	public Optional<PictureSize> size(String address) {
		return Optional
			.ofNullable(address.startsWith("/") ? this.sizes.get(LinkResolver.decoded(address.substring(1))) : null)
			.flatMap(Known::size);
	}

	/** Returns a hash that changes when the size of any picture does. */
	public String basis() {
		StringBuilder basis = new StringBuilder();
		this.sizes.forEach((name, known) -> basis.append(name).append(known.size()).append(' '));
		return basis.toString();
	}

	/**
	 * Known size of a picture.
	 *
	 * @param stamp its file when it was looked at
	 * @param size its size, if it could be told
	 */
	record Known(Stamp stamp, Optional<PictureSize> size) {
	}

}
