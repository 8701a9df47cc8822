package org.spineguide.content.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spineguide.content.ArticlePath;

/**
 * Path of a file in the content folder, known to be one that staff may change. No other
 * name can be made into one, so no name needs to be found harmful.
 *
 * @param type what kind of file it is
 * @param language the language that it belongs to; empty for what belongs to all
 * @param name its path within the language, or within the folder if it has no language
 */
public record ContentFile(ContentFileType type, String language, String name) implements Comparable<ContentFile> {

	private static final String ENDING = ".md";

	private static final String BLOCKS = "blocks";

	/** Folder of the signatures within a language. */
	public static final String SIGNATURES = "signatures/";

	private static final String YAML = ".yml";

	private static final Pattern LANGUAGE = Pattern.compile(ContentFileType.LANGUAGE);

	public ContentFile {
		if (!isFile(type, language, name)) {
			throw new IllegalArgumentException("Not a content file");
		}
	}

	/** Parses a path, such as {@code en/glossary.yml}. */
	public static Optional<ContentFile> parse(String path) {
		int slash = Math.max(path.indexOf('/'), 0);
		String language = isLanguage(path.substring(0, slash)) ? path.substring(0, slash) : "";
		String name = language.isEmpty() ? path : path.substring(slash + 1);
		return Arrays.stream(ContentFileType.values())
			.filter((type) -> isFile(type, language, name))
			.findFirst()
			.map((type) -> new ContentFile(type, language, name));
	}

	/** Returns the file at a path that is known to be one. */
	public static ContentFile of(String path) {
		return parse(path).orElseThrow(() -> new IllegalArgumentException("Not a content file"));
	}

	/** Returns the one file of a type that all languages share. */
	public static ContentFile of(ContentFileType type) {
		return of(type, "");
	}

	/** Returns the one file of a type in a language. */
	public static ContentFile of(ContentFileType type, String language) {
		return new ContentFile(type, language, type.fileName());
	}

	/** Returns the file of an article, unless its path is reserved for something else. */
	public static Optional<ContentFile> ofArticle(String language, ArticlePath path) {
		return isFile(ContentFileType.ARTICLE, language, path.value() + ENDING)
				? Optional.of(new ContentFile(ContentFileType.ARTICLE, language, path.value() + ENDING))
				: Optional.empty();
	}

	/** Returns the file with the signatures under the article in this file. */
	public Optional<ContentFile> signatures() {
		return article()
			.map((path) -> new ContentFile(ContentFileType.SIGNATURES, this.language, SIGNATURES + path + YAML));
	}

	/** Returns its path within the content folder, with slashes. */
	public String path() {
		return this.language.isEmpty() ? this.name : this.language + "/" + this.name;
	}

	/** Returns the path of the article in it, if it holds one. */
	public Optional<ArticlePath> article() {
		return (this.type == ContentFileType.ARTICLE) ? articlePath(this.name) : Optional.empty();
	}

	/** Returns whether it holds an article. */
	public boolean isArticle() {
		return this.type == ContentFileType.ARTICLE;
	}

	/** Returns whether it holds text that staff write. */
	public boolean isText() {
		return this.type != ContentFileType.IMAGE && this.type != ContentFileType.SIGNATURES;
	}

	/** Returns whether some changes need a second person. */
	public boolean mayNeedSecondPerson() {
		return isGoverned() || this.type == ContentFileType.CLINIC || isArticle();
	}

	/**
	 * Returns whether a second person must approve of a change. What tells people to call
	 * for help at once is nobody's alone. The number to call stands among the clinic's
	 * details, where all else may be changed by one person. What articles show of it
	 * cannot be told from the text alone, so it is not judged here.
	 */
	public boolean needsSecondPerson(String before, String after) {
		return isGoverned() || this.type == ContentFileType.CLINIC
				&& !ClinicFile.emergencyNumber(before).equals(ClinicFile.emergencyNumber(after));
	}

	/**
	 * Returns whether it only changes what the site has of its own, so that it may go.
	 */
	public boolean isOverlay() {
		return this.type == ContentFileType.COLORS || this.type == ContentFileType.INTERFACE;
	}

	private boolean isGoverned() {
		return this.type.isBlock() || this.type == ContentFileType.RED_FLAGS || this.type == ContentFileType.INTERFACE;
	}

	/**
	 * Returns the path from which links of a text that several articles show are read; no
	 * reader can go there.
	 */
	public Optional<ArticlePath> block() {
		return this.type.isBlock() ? path(this.name) : Optional.empty();
	}

	static boolean isBlockName(String name) {
		return path(name).filter((path) -> path.folder().equals(BLOCKS)).isPresent();
	}

	static boolean isSignaturesName(String name) {
		return name.startsWith(SIGNATURES) && name.endsWith(YAML)
				&& isArticleName(name.substring(SIGNATURES.length(), name.length() - YAML.length()) + ENDING);
	}

	static boolean isArticleName(String name) {
		return articlePath(name).isPresent();
	}

	private static Optional<ArticlePath> articlePath(String name) {
		return path(name).filter((found) -> !(found.folder() + "/").startsWith(BLOCKS + "/"));
	}

	private static Optional<ArticlePath> path(String name) {
		if (!name.endsWith(ENDING)) {
			return Optional.empty();
		}
		String path = name.substring(0, name.length() - ENDING.length());
		return ArticlePath.parse(path).filter((found) -> found.value().equals(path));
	}

	private static boolean isFile(ContentFileType type, String language, String name) {
		return (type.hasLanguage() ? isLanguage(language) : language.isEmpty()) && type.accepts(name);
	}

	private static boolean isLanguage(String text) {
		return LANGUAGE.matcher(text).matches();
	}

	@Override
	public int compareTo(ContentFile other) {
		return path().compareTo(other.path());
	}

	@Override
	public String toString() {
		return path();
	}

}
