package org.spineguide.editing.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.content.ArticlePath;

/**
 * List of addresses whose articles were taken down, as its file has it. Comments stay.
 *
 * @param text the file's text
 */
record WithdrawnList(String text) {

	private static final Pattern ENTRY = Pattern.compile("^\\s*-\\s*['\"]?([a-z0-9/-]+)['\"]?\\s*(?:#.*)?$");

	private static final String NOTHING = "[]";

	WithdrawnList with(Collection<ArticlePath> paths) {
		List<String> lines = new ArrayList<>(
				this.text.lines().filter((line) -> !line.strip().equals(NOTHING)).toList());
		List<ArticlePath> known = lines.stream().map(WithdrawnList::path).flatMap(Optional::stream).toList();
		paths.stream().distinct().filter((path) -> !known.contains(path)).forEach((path) -> lines.add("- " + path));
		return of(lines);
	}

	WithdrawnList without(Collection<ArticlePath> paths) {
		List<String> lines = new ArrayList<>(
				this.text.lines().filter((line) -> path(line).filter(paths::contains).isEmpty()).toList());
		if (lines.size() == this.text.lines().count()) {
			return this;
		}
		if (lines.stream().map(WithdrawnList::path).allMatch(Optional::isEmpty)) {
			lines.add(NOTHING);
		}
		return of(lines);
	}

	private static WithdrawnList of(List<String> lines) {
		return new WithdrawnList(String.join("\n", lines) + "\n");
	}

	private static Optional<ArticlePath> path(String line) {
		Matcher entry = ENTRY.matcher(line);
		return entry.matches() ? ArticlePath.parse(entry.group(1)) : Optional.empty();
	}

}
