package org.spineguide.editing.picture;

/** What became of a picture that somebody sent. */
sealed interface PictureUpload {

	/**
	 * It is on the site.
	 *
	 * @param file its name in the content folder
	 * @param width its width in pixels
	 * @param height its height in pixels
	 */
	record Kept(String file, int width, int height) implements PictureUpload {

		/**
		 * What shows it in an article.
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
	 * It was turned away.
	 *
	 * @param problem why
	 */
	record Turned(Problem problem) implements PictureUpload {
	}

	/** Why a picture is turned away. */
	enum Problem {

		/** It has too many bytes. */
		TOO_LARGE("editing.picture.too-large"),

		/** It has too many pixels. */
		TOO_MANY_PIXELS("editing.picture.too-many-pixels"),

		/** Its name names a place. */
		NAME("editing.picture.name"),

		/** It is an SVG drawing. */
		DRAWING("editing.picture.drawing"),

		/** It is neither PNG nor JPEG. */
		FORMAT("editing.picture.format"),

		/** It cannot be read. */
		BROKEN("editing.picture.broken");

		private final String message;

		Problem(String message) {
			this.message = message;
		}

		/** The key of the message that tells staff. */
		String message() {
			return this.message;
		}

	}

}
