package org.spineguide.content.picture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.markdown.PictureSize;

/**
 * The pictures of the content folder and their sizes.
 *
 * @param sizes what is known of each picture, by its name in the content folder
 */
public record PictureSizes(SortedMap<String, Known> sizes) {

	public static final PictureSizes NONE = new PictureSizes(new TreeMap<>());

	/** Looks at the pictures that are new or changed since the last look. */
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

	/** The size of the picture at an address. */
	public Optional<PictureSize> size(String address) {
		return Optional.ofNullable(address.startsWith("/") ? this.sizes.get(address.substring(1)) : null)
			.flatMap(Known::size);
	}

	/** Changes when the size of any picture does. */
	public String basis() {
		StringBuilder basis = new StringBuilder();
		this.sizes.forEach((name, known) -> basis.append(name).append(known.size()).append(' '));
		return basis.toString();
	}

	/**
	 * What is known of a picture.
	 *
	 * @param stamp its file when it was looked at
	 * @param size its size, if it could be told
	 */
	record Known(Stamp stamp, Optional<PictureSize> size) {
	}

}
