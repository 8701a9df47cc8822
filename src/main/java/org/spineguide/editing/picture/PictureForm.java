package org.spineguide.editing.picture;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A picture that someone uploads.
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

	/** Whether nobody said what it shows, or that it shows nothing. */
	boolean isUndescribed() {
		return this.alt.isEmpty() && !this.decorative;
	}

	/** What it shows, for those who cannot see it. */
	String words() {
		return this.decorative ? "" : this.alt;
	}

}
