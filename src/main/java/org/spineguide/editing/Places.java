package org.spineguide.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.content.ArticlePath;

/**
 * The files of the content folder that staff may change, by name. Whatever is not named
 * here cannot be reached, so no name needs to be found harmful.
 */
final class Places {

	private static final String LANGUAGE = "([a-z]{2,3}(?:-[A-Z]{2})?)";

	private static final Pattern ARTICLE = Pattern.compile(LANGUAGE + "/((?:[a-z0-9-]+/)*[a-z0-9-]+)\\.md");

	private static final Pattern OTHER = Pattern.compile("clinic\\.yml|references\\.yml|" + LANGUAGE
			+ "/(?:blocks/(?:emergency|warning-signs|when-to-call)\\.md|(?:asked-as|glossary|lay-words|plain-words|red-flags|sections|withdrawn)\\.yml)");

	private static final Pattern PICTURE = Pattern.compile("images/[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:png|jpg|svg)");

	private static final Pattern GOVERNED = Pattern.compile("[^/]*/(?:blocks/.*|red-flags\\.yml)",
			Pattern.CASE_INSENSITIVE);

	private static final String BLOCKS = "blocks";

	private static final int MAX_LENGTH = 250;

	private Places() {
	}

	/** Whether a name is that of a file which staff may change. */
	static boolean contains(String file) {
		return isText(file) || (file.length() <= MAX_LENGTH && PICTURE.matcher(file).matches());
	}

	/** Whether a name is that of a file which holds text. */
	static boolean isText(String file) {
		return file.length() <= MAX_LENGTH && (OTHER.matcher(file).matches() || article(file).isPresent());
	}

	/**
	 * Whether a second person must approve of changes. What tells people to call for help
	 * at once is nobody's alone.
	 */
	static boolean isGoverned(String file) {
		return GOVERNED.matcher(file).matches();
	}

	/** Where the article of a file stands, if the file is one. */
	static Optional<ArticlePath> article(String file) {
		Matcher matcher = ARTICLE.matcher(file);
		return matcher.matches() ? ArticlePath.parse(matcher.group(2)).filter(Places::isFree) : Optional.empty();
	}

	/** The file of an article. */
	static Optional<String> file(String language, ArticlePath path) {
		String file = language + "/" + path.value() + ".md";
		return article(file).isPresent() ? Optional.of(file) : Optional.empty();
	}

	/** The language that a file belongs to; empty for what belongs to all. */
	static String language(String file) {
		int slash = file.indexOf('/');
		return (slash < 0 || file.startsWith("images/")) ? "" : file.substring(0, slash);
	}

	private static boolean isFree(ArticlePath path) {
		String folder = path.folder().toLowerCase(Locale.ROOT);
		return !folder.equals(BLOCKS) && !folder.startsWith(BLOCKS + "/");
	}

}
