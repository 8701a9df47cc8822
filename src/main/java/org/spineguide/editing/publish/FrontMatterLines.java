package org.spineguide.editing.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Front matter of an article's file, changed line by line. Everything else stays byte for
 * byte: comments, order, quotes and the text below.
 */
public final class FrontMatterLines {

	private static final Pattern FENCE = Pattern.compile("\\uFEFF?---\\s*");

	private static final Pattern NEXT_KEY = Pattern.compile("[^\\s#-].*|---\\s*");

	/**
	 * Characters of a plain list entry, as far as addresses and words go.
	 */
	private static final Pattern ENTRY = Pattern.compile("[^\\s,\\[\\]\"']+");

	/** Lines, each with its end. */
	private final List<String> lines;

	private FrontMatterLines(List<String> lines) {
		this.lines = lines;
	}

	/** Finds the front matter of a text; empty if it has none. */
	public static Optional<FrontMatterLines> of(String text) {
		List<String> lines = new ArrayList<>(Stream.of(text.split("(?<=\n)")).toList());
		FrontMatterLines top = new FrontMatterLines(lines);
		return (FENCE.matcher(lines.get(0)).matches() && top.end() > 0) ? Optional.of(top) : Optional.empty();
	}

	/** Returns the text with all changes. */
	public String text() {
		return String.join("", this.lines);
	}

	/** Returns the value of a key as it is written, without a comment behind it. */
	Optional<String> value(String key) {
		int line = find(key);
		return (line < 0) ? Optional.empty()
				: Optional.of(this.lines.get(line).substring(key.length() + 1).replaceFirst("\\s#.*", "").strip());
	}

	/** Sets the value of a key, in its old place or at the end. */
	public FrontMatterLines set(String key, String value) {
		return replace(key, List.of(key + ": " + value + lineEnd()));
	}

	/** Removes a key. */
	public FrontMatterLines remove(String key) {
		return (find(key) < 0) ? this : replace(key, List.of());
	}

	/** Adds an entry to the end of a list. */
	FrontMatterLines add(String key, String entry) {
		List<String> entries = new ArrayList<>(entries(key));
		if (entries.contains(entry)) {
			return this;
		}
		int line = find(key);
		if (line >= 0 && behind(line) > line + 1) {
			return addLine(key, line, entry);
		}
		entries.add(entry);
		return set(key, "[" + String.join(", ", entries) + "]");
	}

	/** Adds a line to a list that has a line for each entry. */
	private FrontMatterLines addLine(String key, int line, String entry) {
		int last = behind(line) - 1;
		String before = this.lines.get(last);
		if (before.strip().startsWith("-")) {
			this.lines.add(last + 1, before.substring(0, before.indexOf('-')) + "- " + entry + lineEnd());
		}
		else {
			// Brackets over several lines: the new entry goes before the one that closes.
			int bracket = before.replaceFirst("\\s#(?s:.*)", "").lastIndexOf(']');
			if (bracket < 0) {
				return set(key, "[" + String.join(", ", entries(key)) + ", " + entry + "]");
			}
			String comma = before.substring(0, Math.max(bracket, 0)).isBlank() ? "" : ", ";
			this.lines.set(last, before.substring(0, bracket) + comma + entry + before.substring(bracket));
		}
		return this;
	}

	/** Removes an entry from a list, and the list with its last one. */
	FrontMatterLines drop(String key, String entry) {
		List<String> entries = new ArrayList<>(entries(key));
		if (!entries.remove(entry)) {
			return this;
		}
		return entries.isEmpty() ? remove(key) : set(key, "[" + String.join(", ", entries) + "]");
	}

	/** Changes the entries of a list where they stand. */
	FrontMatterLines change(String key, UnaryOperator<String> entry) {
		int line = find(key);
		if (line >= 0) {
			for (int i = line; i < behind(line); i++) {
				int from = (i == line) ? key.length() + 1 : 0;
				String old = this.lines.get(i);
				this.lines.set(i, old.substring(0, from) + ENTRY.matcher(old.substring(from))
					.replaceAll((match) -> Matcher.quoteReplacement(entry.apply(match.group()))));
			}
		}
		return this;
	}

	/** Returns the entries of a list of plain words. */
	public List<String> entries(String key) {
		int line = find(key);
		if (line < 0) {
			return List.of();
		}
		StringBuilder value = new StringBuilder(this.lines.get(line).substring(key.length() + 1));
		this.lines.subList(line + 1, behind(line)).forEach((more) -> value.append(more.replaceFirst("^\\s*- ", " ")));
		return ENTRY.matcher(value.toString().replaceAll("(?m)\\s#.*$", ""))
			.results()
			.map((entry) -> entry.group())
			.toList();
	}

	private FrontMatterLines replace(String key, List<String> replacement) {
		int line = find(key);
		int from = (line < 0) ? end() : line;
		List<String> place = this.lines.subList(from, (line < 0) ? from : behind(line));
		place.clear();
		place.addAll(replacement);
		return this;
	}

	/** Returns the line behind all that belongs to the key in a line. */
	private int behind(int line) {
		int next = line + 1;
		while (next < end() && !NEXT_KEY.matcher(plain(next)).matches()) {
			next++;
		}
		// Comments and blank lines belong to what comes after them.
		while (next > line + 1 && plain(next - 1).strip().matches("|#.*")) {
			next--;
		}
		return next;
	}

	private int find(String key) {
		for (int i = 1; i < end(); i++) {
			if (this.lines.get(i).startsWith(key + ":")) {
				return i;
			}
		}
		return -1;
	}

	/** Returns the line that closes the front matter; 0 when none does. */
	private int end() {
		for (int i = 1; i < this.lines.size(); i++) {
			if (FENCE.matcher(this.lines.get(i)).matches()) {
				return i;
			}
		}
		return 0;
	}

	private String plain(int line) {
		return this.lines.get(line).stripTrailing();
	}

	private String lineEnd() {
		String first = this.lines.get(0);
		return first.endsWith("\r\n") ? "\r\n" : "\n";
	}

}
