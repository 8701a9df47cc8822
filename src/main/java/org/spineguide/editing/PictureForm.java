package org.spineguide.editing;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A picture that someone uploads.
 *
 * @param upload the picture
 * @param alt what it shows, for those who cannot see it
 * @param decorative whether it says nothing
 */
record PictureForm(@Nullable MultipartFile upload, String alt, Boolean decorative) {

	// Browsers leave out boxes that are not ticked.
	PictureForm(@Nullable MultipartFile upload, @Nullable String alt, @Nullable Boolean decorative) {
		this.upload = upload;
		this.alt = (alt != null) ? alt.strip() : "";
		this.decorative = Boolean.TRUE.equals(decorative);
	}

	static PictureForm empty() {
		return new PictureForm(null, null, null);
	}

	/** Whether nobody said what it shows, or that it shows nothing. */
	boolean isUndescribed() {
		return this.alt.isEmpty() && !this.decorative;
	}

}
