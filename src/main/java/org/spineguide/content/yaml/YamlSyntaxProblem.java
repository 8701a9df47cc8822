package org.spineguide.content.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/**
 * Syntax error in a YAML text, in words of people who have never heard of YAML.
 *
 * @param line the line that is to be mended, counted from 1
 * @param problem what is wrong
 * @param remedy what to do about it
 */
record YamlSyntaxProblem(int line, String problem, String remedy) {

	private static final Pattern MARK = Pattern.compile("line:? (\\d+)");

	private static final Pattern NAME = Pattern.compile("[\"'`]?([\\w-]+)[\"'`]?");

	private static final Pattern KEY = Pattern.compile("\\s*(?:- )?\\s*([\\w-]+):\\s+(\\S.*)");

	private static final Pattern GLUED = Pattern.compile("\\s*(?:- )?([\\w-]+):(?!//)\\S.*");

	private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");

	private static final Pattern TAB = Pattern.compile(" *\\t");

	private static final Pattern CHARACTER = Pattern.compile("found character '?(\\S)");

	/** Explains why a text could not be read. */
	static YamlSyntaxProblem of(JacksonException fault, String text) {
		String message = String.valueOf(fault.getOriginalMessage());
		int line = (fault.getLocation() != null) ? Math.max(1, fault.getLocation().getLineNr()) : 1;
		List<String> lines = text.lines().toList();
		if (message.contains("uplicate")) {
			return new YamlSyntaxProblem(line, quoted(message, lines, line) + " stands twice", "Keep one of the two");
		}
		if (message.contains("escape")) {
			return new YamlSyntaxProblem(line, "A backslash stands in quotes", "Take it out, or write two");
		}
		if (message.contains("quoted scalar")) {
			return new YamlSyntaxProblem(first(message, line), "A quotation mark is opened and not closed",
					"Close it at the end of the text");
		}
		if (message.contains("flow sequence") || message.contains("flow mapping")) {
			String closing = message.contains("flow sequence") ? "]" : "}";
			return new YamlSyntaxProblem(first(message, line), "A bracket is opened and not closed with " + closing,
					"Close it behind the last word");
		}
		OptionalInt tab = IntStream.range(0, lines.size())
			.filter((at) -> TAB.matcher(lines.get(at)).lookingAt())
			.findFirst();
		if (tab.isPresent()) {
			return new YamlSyntaxProblem(tab.getAsInt() + 1, "The line begins with a tab",
					"Put spaces in place of the tab");
		}
		Matcher character = CHARACTER.matcher(message);
		if (character.find() || message.contains("alias") || message.contains("anchor")) {
			return new YamlSyntaxProblem(line, "A text cannot begin with " + beginning(at(lines, line)),
					"Put the text in quotes" + example(at(lines, line)));
		}
		if (fault instanceof DatabindException || fault instanceof InputCoercionException) {
			return ofValue(fault, line, text);
		}
		return ofColonOrIndent(lines, line);
	}

	/** Explains a value that does not fit; what Jackson says of it names Java types. */
	private static YamlSyntaxProblem ofValue(JacksonException fault, int line, String text) {
		return fault.getPath()
			.stream()
			.map(JacksonException.Reference::getPropertyName)
			.filter(Objects::nonNull)
			.reduce((outer, inner) -> inner)
			.map((name) -> "'" + YamlReader.key(name) + "'")
			.map((key) -> new YamlSyntaxProblem(line, key + " has a value that does not fit",
					"Compare it with one that is right"))
			.orElseGet(() -> ofShape(text));
	}

	/** Explains why a text is none of keys and values. */
	static YamlSyntaxProblem ofShape(String text) {
		return withoutColon(text.lines().toList(), 1)
			.orElseGet(() -> new YamlSyntaxProblem(1, "The file does not say what each line is about",
					"Begin each line with a key, a colon and a space, as in name: Lakeside Spine"));
	}

	/** Most findings are a colon too many, one too few, or an indent. */
	private static YamlSyntaxProblem ofColonOrIndent(List<String> lines, int line) {
		String here = at(lines, line);
		Optional<YamlSyntaxProblem> colon = withoutColon(lines, line - 1).or(() -> withoutColon(lines, line))
			.or(() -> withoutColon(lines, line + 1));
		if (hasColonInText(here)) {
			return new YamlSyntaxProblem(line, "The text of this line holds a colon",
					"Put the text in quotes" + example(here));
		}
		if (colon.isPresent()) {
			return colon.get();
		}
		return new YamlSyntaxProblem(line, "The line does not begin right below the line that it belongs with",
				"Give it as many spaces at its beginning as its neighbors have");
	}

	private static Optional<YamlSyntaxProblem> withoutColon(List<String> lines, int line) {
		String text = at(lines, line);
		if (text.isBlank() || text.strip().startsWith("#") || text.strip().startsWith("-")
				|| COLON.matcher(text).find()) {
			return Optional.empty();
		}
		return Optional.of(GLUED.matcher(text).matches()
				? new YamlSyntaxProblem(line, "The colon has no space after it", "Write a space after the colon")
				: new YamlSyntaxProblem(line, "The line has no colon",
						"Write a key, a colon and a space, as in name: Lakeside Spine"));
	}

	private static boolean hasColonInText(String line) {
		Matcher key = KEY.matcher(line);
		return key.matches() && COLON.matcher(key.group(2)).find() && !key.group(2).startsWith("\"")
				&& !key.group(2).startsWith("{");
	}

	private static String example(String line) {
		Matcher key = KEY.matcher(line);
		return key.matches() ? ": %s: \"%s\"".formatted(key.group(1), key.group(2).strip().replace("\"", "")) : "";
	}

	private static String beginning(String line) {
		Matcher key = KEY.matcher(line);
		String text = key.matches() ? key.group(2) : line.strip();
		return text.isEmpty() ? "this sign" : text.substring(0, text.offsetByCodePoints(0, 1));
	}

	private static String quoted(String message, List<String> lines, int line) {
		Matcher key = KEY.matcher(at(lines, line));
		if (key.matches()) {
			return "'" + key.group(1) + "'";
		}
		Matcher name = NAME.matcher(message.substring(message.lastIndexOf(' ') + 1));
		return name.matches() ? "'" + name.group(1) + "'" : "A key";
	}

	/** Returns the first line that a message names: where what is not closed begins. */
	private static int first(String message, int otherwise) {
		Matcher mark = MARK.matcher(message);
		return mark.find() ? Integer.parseInt(mark.group(1)) : otherwise;
	}

	private static String at(List<String> lines, int line) {
		return (line >= 1 && line <= lines.size()) ? lines.get(line - 1) : "";
	}

}
