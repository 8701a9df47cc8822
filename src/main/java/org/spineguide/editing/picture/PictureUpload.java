package org.spineguide.editing.picture;

/** Result of a picture upload. */
sealed interface PictureUpload {

	/**
	 * The picture is on the site.
	 *
	 * @param file its name in the content folder
	 * @param width its width in pixels
	 * @param height its height in pixels
	 */
	record Kept(String file, int width, int height) implements PictureUpload {

		/**
		 * Returns the Markdown that shows it in an article.
		 * @param words what it shows, for those who cannot see it; empty for decoration
		 * @param article the article's file
		 */
		String markdown(String words, String article) {
			String up = "../".repeat((int) article.chars().filter((c) -> c == '/').count());
			String plain = words.replaceAll("\\s+", " ").strip().replaceAll("[\\\\\\[\\]]", "\\\\$0");
			return "![" + plain + "](" + up + this.file + ")";
		}

	}

	/**
	 * The picture was rejected.
	 *
	 * @param problem why
	 */
	record Turned(Problem problem) implements PictureUpload {
	}

	/** Reason for rejecting a picture. */
	enum Problem {

		/** It has too many bytes. */
		TOO_LARGE("editing.picture.too-large"),

		/** It has too many pixels. */
		TOO_MANY_PIXELS("editing.picture.too-many-pixels"),

		/** Its name contains a path or control characters. */
		NAME("editing.picture.name"),

		/** It is an SVG drawing. */
		DRAWING("editing.picture.drawing"),

		/** It is neither PNG nor JPEG. */
		FORMAT("editing.picture.format"),

		/** A part of it is missing. */
		CUT_OFF("editing.picture.cut-off"),

		/** It cannot be read. */
		BROKEN("editing.picture.broken");

		private final String message;

		Problem(String message) {
			this.message = message;
		}

		/** Returns the key of the message for staff. */
		String message() {
			return this.message;
		}

	}

}
