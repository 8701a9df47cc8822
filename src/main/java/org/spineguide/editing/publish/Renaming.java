package org.spineguide.editing.publish;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.content.ArticlePath;

/**
 * Renaming of an article's address. Its own links and those of others that lead to it are
 * rewritten, in the form that they had.
 *
 * @param from where it stood
 * @param to where it is to stand
 */
record Renaming(ArticlePath from, ArticlePath to) {

	/**
	 * Pattern of a link's target, within brackets or behind a label at the start of a
	 * line.
	 */
	private static final Pattern TARGET = Pattern
		.compile("(\\]\\(\\s*<?|(?<=^|\\n) {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]*<?)([^)\\s>]+)");

	private static final Pattern PICTURE = Pattern.compile("(?:\\.\\./)+(images/.*)");

	private static final String ENDING = ".md";

	/** Returns the text of the article itself in its new place. */
	String moved(String text) {
		String linked = links(text, this.from, this.to);
		return FrontMatterLines.of(linked)
			.map((top) -> top.drop("aliases", this.to.value()).add("aliases", this.from.value()).text())
			.orElse(linked);
	}

	/** Returns the text of another article, with its links to this one. */
	String followed(String text, ArticlePath holder) {
		String linked = links(text, holder, holder);
		return FrontMatterLines.of(linked).map((top) -> top.change("related", this::entry).text()).orElse(linked);
	}

	private String entry(String entry) {
		return ArticlePath.parse(entry).filter(this.from::equals).map((path) -> this.to.value()).orElse(entry);
	}

	private String links(String text, ArticlePath holder, ArticlePath place) {
		return TARGET.matcher(text)
			.replaceAll((link) -> Matcher.quoteReplacement(link.group(1) + target(link.group(2), holder, place)));
	}

	private String target(String target, ArticlePath holder, ArticlePath place) {
		Matcher picture = PICTURE.matcher(target);
		if (picture.matches()) {
			return holder.equals(place) ? target : up(place) + picture.group(1);
		}
		Optional<ArticlePath> leadsTo = holder.follow(target);
		if (leadsTo.isEmpty() || holder.equals(place) && !leadsTo.get().equals(this.from)) {
			return target;
		}
		ArticlePath now = leadsTo.get().equals(this.from) ? this.to : leadsTo.get();
		String path = target.replaceFirst("[#?].*", "");
		String form = path.endsWith(ENDING) ? now.value() + ENDING : now.address().substring(1);
		String written = path.startsWith("/") ? "/" + form : relative(place.folder(), form);
		return written + target.substring(path.length());
	}

	private static String relative(String folder, String target) {
		String path = Path.of("/" + folder).relativize(Path.of("/" + target)).toString().replace('\\', '/');
		return target.endsWith("/") ? path + "/" : path;
	}

	/**
	 * Returns the path from the article's file up to the folder that holds all languages.
	 */
	private static String up(ArticlePath place) {
		return "../".repeat(place.value().split("/").length);
	}

}
