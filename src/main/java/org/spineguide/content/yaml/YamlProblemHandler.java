package org.spineguide.content.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

import org.spineguide.content.Finding;

/**
 * Jackson problem handler that collects what does not fit and goes on, so that one read
 * finds every mistake in a file.
 */
final class YamlProblemHandler extends DeserializationProblemHandler {

	private static final String WHOLE_TEXT = "The file";

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]");

	@Override
	public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
			ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
		// Records are made once all keys are known, so the parser is elsewhere by now.
		YamlFindings findings = findings(context);
		findings.add(YamlReader.lineOfKey(findings.text, name), "There is no key '" + name + "'",
				"Correct the spelling or remove the line");
		parser.skipChildren();
		return true;
	}

	@Override
	public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value,
			String message) {
		JsonParser parser = context.getParser();
		if (target == String.class) {
			findings(context).add(parser.currentTokenLocation(),
					"%s holds a control character".formatted(named(parser)), "Delete it");
			return null;
		}
		String shown = UNPRINTABLE.matcher((value.length() > 60) ? value.substring(0, 60) : value).replaceAll("?");
		findings(context).add(parser.currentTokenLocation(),
				value.isBlank() ? "%s is empty".formatted(named(parser))
						: "%s is not %s: \"%s\"".formatted(named(parser), nameOf(target), shown),
				"Write " + formOf(target));
		return null;
	}

	@Override
	public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token,
			JsonParser parser, String message) {
		note(findings(context), parser, target.getRawClass());
		parser.skipChildren();
		return null;
	}

	/**
	 * Returns the name of a value: its key, or that of the list that it is an entry of.
	 */
	private static String named(JsonParser parser) {
		String name = parser.currentName();
		TokenStreamContext context = parser.streamReadContext();
		while (name == null && context != null) {
			name = context.currentName();
			context = context.getParent();
		}
		if (name == null) {
			return isEntry(parser) ? "An entry" : WHOLE_TEXT;
		}
		return (parser.currentName() == null) ? "An entry of '" + name + "'" : "'" + name + "'";
	}

	private static boolean isEntry(JsonParser parser) {
		TokenStreamContext context = parser.streamReadContext();
		TokenStreamContext around = parser.currentToken().isStructStart() ? context.getParent() : context;
		return around != null && around.inArray();
	}

	@Override
	public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> target,
			@Nullable ValueInstantiator instantiator, @Nullable JsonParser parser, String message) {
		JsonParser at = context.getParser();
		note(findings(context), at, target);
		return null;
	}

	@Override
	public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> target, String key,
			String message) {
		findings(context).add(context.getParser().currentTokenLocation(),
				"'%s' is not %s".formatted(key, nameOf(target)), "Write " + formOf(target));
		// Nothing is made of the file any more, but the map takes no key that is none.
		return target.isEnum() ? target.getEnumConstants()[0] : null;
	}

	@Override
	public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value,
			String message) {
		return handleWeirdStringValue(context, target, value.toString(), message);
	}

	/** Adds a finding about a value; one without a name is the whole text. */
	private static void note(YamlFindings findings, JsonParser parser, Class<?> target) {
		if (!named(parser).equals(WHOLE_TEXT)) {
			findings.add(parser.currentTokenLocation(), "%s is not %s".formatted(named(parser), nameOf(target)),
					"Write " + formOf(target));
			return;
		}
		YamlSyntaxProblem shape = YamlSyntaxProblem.ofShape(findings.text);
		findings.add(shape.line(), shape.problem(), shape.remedy());
	}

	private static YamlFindings findings(DeserializationContext context) {
		return (YamlFindings) context.getAttribute(YamlFindings.class);
	}

	private static String nameOf(Class<?> type) {
		return switch (type.getSimpleName()) {
			case "LocalDate" -> "a date";
			case "Integer", "int" -> "a number";
			case "Boolean", "boolean" -> "true or false";
			case "String" -> "a text";
			case "ArticlePath" -> "the address of an article";
			case "EmailAddress" -> "a mail address";
			case "PhoneText" -> "a phone number";
			case "OldAddress" -> "an address";
			case "Hours" -> "a span of hours";
			case "ZoneId" -> "a time zone";
			case "DayOfWeek" -> "a day of the week";
			case "Holiday" -> "a day with its name";
			case "AfterHours" -> "a name and a phone number";
			case "List", "ArrayList" -> "a list";
			case "Map", "LinkedHashMap", "EnumMap" -> "a group of lines";
			default -> type.isEnum() ? "one of " + names(type) : "what belongs here";
		};
	}

	private static String formOf(Class<?> type) {
		return switch (type.getSimpleName()) {
			case "LocalDate" -> "it as year, month and day: 2026-11-20";
			case "Integer", "int" -> "digits only";
			case "Boolean", "boolean" -> "true or false";
			case "String" -> "it on one line, in quotes if it holds a colon";
			case "ArticlePath" -> "it as spinal-fusion/recovery";
			case "EmailAddress" -> "it as name@example.org";
			case "PhoneText" -> "it in digits, as \"(202) 555-0143\"";
			case "Hours" -> "it as 08:00-17:00, with a break as 08:00-12:00, 13:00-17:00";
			case "OldAddress" -> "what stood behind the host's name: old/page.html";
			case "ZoneId" -> "it as America/New_York";
			case "DayOfWeek" -> "it in full: monday";
			case "Holiday" -> "it as {date: 2026-12-25, name: Christmas Day}";
			case "AfterHours" -> "it as {name: Nurse line, phone: \"(202) 555-0143\"}";
			case "List", "ArrayList" -> "it as [one, two]";
			case "Map", "LinkedHashMap", "EnumMap" -> "each on a line of its own below, two spaces to the right";
			default -> type.isEnum() ? names(type) : "it as a text on one line";
		};
	}

	private static String names(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
			.collect(Collectors.joining(", "));
	}

	/** Mistakes in one file. */
	static final class YamlFindings {

		private final String file;

		private final String text;

		private final int linesBefore;

		private final List<Finding> findings = new ArrayList<>();

		YamlFindings(String file, String text, int linesBefore) {
			this.file = file;
			this.text = text;
			this.linesBefore = linesBefore;
		}

		void add(@Nullable TokenStreamLocation location, String problem, String remedy) {
			add((location != null) ? location.getLineNr() : 1, problem, remedy);
		}

		void add(int line, String problem, String remedy) {
			this.findings.add(Finding.error(this.file, this.linesBefore + Math.max(1, line), problem, remedy));
		}

		/** Returns whether one of some findings is on a line of the text. */
		boolean isOn(int line, List<Finding> some) {
			return some.stream().anyMatch((finding) -> finding.line() == this.linesBefore + line);
		}

		boolean isEmpty() {
			return this.findings.isEmpty();
		}

		List<Finding> findings() {
			return List.copyOf(this.findings);
		}

	}

}
