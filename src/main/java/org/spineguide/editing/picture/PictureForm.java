package org.spineguide.editing.picture;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * Form of a picture upload.
 *
 * @param file the article that it is for
 * @param upload the picture
 * @param alt what it shows, for those who cannot see it
 * @param decorative whether it says nothing
 */
public record PictureForm(String file, @Nullable MultipartFile upload, String alt, Boolean decorative) {

	// Browsers leave out boxes that are not ticked.
	public PictureForm(@Nullable String file, @Nullable MultipartFile upload, @Nullable String alt,
			@Nullable Boolean decorative) {
		this.file = (file != null) ? file : "";
		this.upload = upload;
		this.alt = (alt != null) ? alt.strip() : "";
		this.decorative = Boolean.TRUE.equals(decorative);
	}

	public static PictureForm of(String file) {
		return new PictureForm(file, null, null, null);
	}

	/**
	 * Returns whether the form neither says what the picture shows nor that it is
	 * decoration.
	 */
	boolean isUndescribed() {
		return this.alt.isEmpty() && !this.decorative;
	}

	/** Returns the alternative text. */
	String words() {
		return this.decorative ? "" : this.alt;
	}

}
