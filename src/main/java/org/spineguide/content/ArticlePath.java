package org.spineguide.content;

import java.util.Optional;

/**
 * Path of an article within its language: the path of its file without the ending, such
 * as {@code spinal-fusion/recovery}. A topic's own page ends in {@code index}.
 *
 * @param value lower-case words joined by hyphens, in folders joined by slashes
 */
public record ArticlePath(String value) implements Comparable<ArticlePath> {

	private static final String INDEX = "index";

	/**
	 * Longest path, longer than any sensible address and short enough for every file
	 * system.
	 */
	private static final int MAX_LENGTH = 200;

	public ArticlePath {
		if (!isPath(value)) {
			throw new IllegalArgumentException("Not the path of an article");
		}
	}

	/**
	 * Parses a path. Accepts the forms that people write: {@code /spinal-fusion/} and
	 * {@code spinal-fusion/index} are the same topic page.
	 */
	public static Optional<ArticlePath> parse(String text) {
		String path = text.startsWith("/") ? text.substring(1) : text;
		if (path.isEmpty() || path.endsWith("/")) {
			path += INDEX;
		}
		return isPath(path) ? Optional.of(new ArticlePath(path)) : Optional.empty();
	}

	public static ArticlePath of(String value) {
		return new ArticlePath(value);
	}

	/**
	 * Returns whether a text is a path; checked by hand, not by a pattern, as each change
	 * of a file checks every path again.
	 */
	private static boolean isPath(String text) {
		boolean wordBegins = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
				wordBegins = false;
			}
			else if ((c == '-' || c == '/') && !wordBegins) {
				wordBegins = true;
			}
			else {
				return false;
			}
		}
		return !wordBegins && text.length() <= MAX_LENGTH;
	}

	/**
	 * Returns the article that a link in this one leads to, if it has the form of one
	 * within the language.
	 * @param target the target as typed, such as
	 * {@code ../spinal-fusion/recovery.md#pain}
	 */
	public Optional<ArticlePath> follow(String target) {
		boolean elsewhere = target.startsWith("#") || LinkResolver.isElsewhere(target);
		return elsewhere ? Optional.empty() : LinkResolver.articlePath(LinkResolver.address(target, this, ""), "");
	}

	/** Returns whether this is the own page of a topic, or the home page. */
	public boolean isIndex() {
		return name().equals(INDEX);
	}

	/** Returns the last part: the file's name without its ending. */
	public String name() {
		return this.value.substring(this.value.lastIndexOf('/') + 1);
	}

	/** Returns the folder: the topic's path, empty at the top. */
	public String folder() {
		int slash = this.value.lastIndexOf('/');
		return (slash < 0) ? "" : this.value.substring(0, slash);
	}

	/**
	 * Returns the address within the language: {@code /spinal-fusion/recovery}, {@code
	 * /spinal-fusion/} or {@code /}.
	 */
	public String address() {
		return "/" + (isIndex() ? this.value.substring(0, this.value.length() - INDEX.length()) : this.value);
	}

	@Override
	public int compareTo(ArticlePath other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
