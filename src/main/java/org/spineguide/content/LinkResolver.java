package org.spineguide.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * Link resolver: turns link targets, as writers type them, into addresses of the site.
 */
public final class LinkResolver {

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

	private static final String ENDING = ".md";

	/** Pages that the site has once for all languages. */
	private static final Set<String> WITHOUT_LANGUAGE = Set.of("/appointments", "/robots.txt", "/sitemap.xml");

	private LinkResolver() {
	}

	/**
	 * Returns whether a target leads away from the site, or is a mail or telephone link.
	 */
	public static boolean isElsewhere(String target) {
		return ELSEWHERE.matcher(target).matches();
	}

	/**
	 * Returns the address that a target leads to. Links between files work in editors and
	 * on code hosts too, so writers may use them: {@code ../spinal-fusion/recovery.md} in
	 * any article means {@code /spinal-fusion/recovery}.
	 * @param target the target as typed
	 * @param from the article that holds the link
	 * @param prefix what addresses in its language begin with
	 */
	public static String address(String target, ArticlePath from, String prefix) {
		if (target.startsWith("#") || isElsewhere(target)) {
			return target;
		}
		int cut = firstOf(target, '#', '?');
		String path = target.substring(0, cut);
		String rest = target.substring(cut);
		if (!path.startsWith("/")) {
			path = resolve(path, from);
		}
		if (path.startsWith("/images/") || isWithoutLanguage(path)) {
			return path + rest;
		}
		return prefix + withoutEnding(path) + rest;
	}

	/**
	 * Resolves a relative path: files stand in {@code content/en/topic}, pictures in
	 * {@code content/images}.
	 */
	private static String resolve(String path, ArticlePath from) {
		try {
			URI relative = new URI(null, null, decoded(path), null);
			String resolved = URI.create("/-/" + from.value()).resolve(relative).normalize().getPath();
			return resolved.startsWith("/-/") ? resolved.substring(2) : resolved;
		}
		catch (URISyntaxException ex) {
			return "/" + path;
		}
	}

	/**
	 * Returns whether an address is that of a page that the site has once for all
	 * languages.
	 */
	public static boolean isWithoutLanguage(String path) {
		return WITHOUT_LANGUAGE.contains(StringUtils.trimTrailingCharacter(path, '/'));
	}

	/** An address or a part of one as people read it: with a space where it has %20. */
	public static String decoded(String address) {
		try {
			return StringUtils.uriDecode(address, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

	private static String withoutEnding(String path) {
		if (!path.endsWith(ENDING)) {
			return path;
		}
		String name = path.substring(0, path.length() - ENDING.length());
		return ArticlePath.parse(name).map(ArticlePath::address).orElse(name);
	}

	private static int firstOf(String text, char one, char other) {
		int first = text.indexOf(one);
		int second = text.indexOf(other);
		return (first < 0) ? ((second < 0) ? text.length() : second) : (second < 0) ? first : Math.min(first, second);
	}

	/**
	 * Returns the path of the article that an address names, when it has the form of an
	 * article's address in the language.
	 */
	public static Optional<ArticlePath> articlePath(String address, String prefix) {
		int cut = firstOf(address, '#', '?');
		String path = address.substring(0, cut);
		if (!path.startsWith(prefix + "/")) {
			return Optional.empty();
		}
		return ArticlePath.parse(path.substring(prefix.length()));
	}

}
