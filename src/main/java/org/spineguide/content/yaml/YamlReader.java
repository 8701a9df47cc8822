package org.spineguide.content.yaml;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.PhoneText;
import org.spineguide.content.Article.OldAddress;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.markdown.CalloutKind;

/**
 * YAML reader that binds YAML to records and reports everything that is wrong at once, by
 * file and line.
 */
public final class YamlReader {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		// A hyphen with nothing behind it is what stands there while someone types.
		.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.SKIP))
		.addHandler(new YamlProblemHandler())
		.addModule(new SimpleModule()
			.addDeserializer(String.class, new TextDeserializer<>(String.class, YamlReader::text))
			.addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, YamlReader::date, false))
			.addDeserializer(Boolean.class, new TextDeserializer<>(Boolean.class, YamlReader::truth, false))
			.addDeserializer(ArticlePath.class, new TextDeserializer<>(ArticlePath.class, YamlReader::articlePath))
			.addDeserializer(OldAddress.class, new TextDeserializer<>(OldAddress.class, YamlReader::oldAddress))
			.addDeserializer(Clinic.Hours.class, new TextDeserializer<>(Clinic.Hours.class, YamlReader::hours))
			.addDeserializer(EmailAddress.class,
					new TextDeserializer<>(EmailAddress.class,
							(text) -> EmailAddress.parse(text).orElseThrow(IllegalArgumentException::new)))
			.addDeserializer(PhoneText.class,
					new TextDeserializer<>(PhoneText.class,
							(text) -> PhoneText.parse(text).orElseThrow(IllegalArgumentException::new)))
			.addDeserializer(CalloutKind.class, new TextDeserializer<>(CalloutKind.class, YamlReader::calloutKind)))
		.build();

	private static final Validator VALIDATOR = Validation.byDefaultProvider()
		.configure()
		.messageInterpolator(new ParameterMessageInterpolator())
		.buildValidatorFactory()
		.getValidator();

	/** Pattern of a hyphen that begins an item of a list. */
	private static final Pattern ITEM = Pattern.compile(" *-(?: |$)");

	/**
	 * Pattern of a plausible date: no article is older than its authors, or due after its
	 * readers.
	 */
	private static final Pattern DATE = Pattern.compile("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d");

	private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)\\]\\.(?!<)");

	private YamlReader() {
	}

	/**
	 * Binds a text.
	 * @param file the file to name in findings
	 * @param text the YAML
	 * @param linesBefore how many lines of the file stand before the text
	 * @param type the record to make
	 * @return the record, never {@code null}
	 */
	public static <T> T read(String file, String text, int linesBefore, Class<T> type) throws InvalidContentException {
		YamlProblemHandler.YamlFindings findings = new YamlProblemHandler.YamlFindings(file, text, linesBefore);
		ObjectReader reader = MAPPER.readerFor(type).withAttribute(YamlProblemHandler.YamlFindings.class, findings);
		T bound = null;
		try {
			bound = reader.readValue(text);
		}
		catch (JacksonException ex) {
			YamlSyntaxProblem fault = YamlSyntaxProblem.of(ex, text);
			findings.add(fault.line(), fault.problem(), fault.remedy());
		}
		if (bound == null && findings.isEmpty()) {
			findings.add((TokenStreamLocation) null, "There is nothing in it", "Fill it in");
		}
		if (bound != null) {
			List<Finding> unreadable = findings.findings();
			for (ConstraintViolation<?> violation : violations(bound)) {
				note(violation, text, findings, unreadable);
			}
		}
		if (bound == null || !findings.isEmpty()) {
			throw new InvalidContentException(findings.findings());
		}
		return bound;
	}

	/**
	 * Cleans a text of characters that no XML may hold, as feeds and documents cannot
	 * hold them.
	 */
	private static String text(String text) {
		if (text.codePoints().anyMatch(YamlReader::isUnprintable)) {
			throw new IllegalArgumentException("Control character");
		}
		return text;
	}

	private static boolean isUnprintable(int c) {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF
				|| c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
	}

	/**
	 * Parses a date in one form only: what else looks like a date to YAML is another day
	 * to somebody.
	 */
	private static LocalDate date(String text) {
		if (!DATE.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a date");
		}
		return LocalDate.parse(text);
	}

	private static Boolean truth(String text) {
		return switch (text) {
			case "true", "True", "TRUE" -> true;
			case "false", "False", "FALSE" -> false;
			default -> throw new IllegalArgumentException("Neither true nor false");
		};
	}

	private static ArticlePath articlePath(String text) {
		return ArticlePath.parse(text).orElseThrow(IllegalArgumentException::new);
	}

	private static OldAddress oldAddress(String text) {
		return OldAddress.parse(text).orElseThrow(IllegalArgumentException::new);
	}

	private static Clinic.Hours hours(String text) {
		return new Clinic.Hours(Arrays.stream(text.split(",", -1)).map(String::strip).map(YamlReader::span).toList());
	}

	private static Clinic.Span span(String text) {
		String[] times = text.split("\\s*[-\\u2013]\\s*", 2);
		if (times.length < 2) {
			throw new IllegalArgumentException("No hyphen");
		}
		// Java has no 24:00, and people would not know which day it belongs to.
		return new Clinic.Span(LocalTime.parse(times[0]),
				times[1].equals("24:00") ? LocalTime.of(23, 59) : LocalTime.parse(times[1]));
	}

	private static CalloutKind calloutKind(String text) {
		return CalloutKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * Adds a finding of the validator, unless the value is missing only because it could
	 * not be read.
	 */
	private static void note(ConstraintViolation<?> violation, String text, YamlProblemHandler.YamlFindings findings,
			List<Finding> unreadable) {
		String property = violation.getPropertyPath().toString();
		Matcher entry = ENTRY.matcher(property);
		int line = entry.find() ? lineOfEntry(text, Integer.parseInt(entry.group(1)))
				: lineOfPath(text, property.replaceAll("\\[.*", ""));
		if (line == 0 || !findings.isOn(line, unreadable)) {
			findings.add(line, violation.getMessage(), remedy(violation.getMessage()));
		}
	}

	private static String remedy(String problem) {
		if (problem.endsWith("is missing")) {
			return "Add a line for it, or fill it in";
		}
		return problem.contains("longer") ? "Shorten it" : "Correct it";
	}

	/** Returns the key of a property, as people write it. */
	static String key(String property) {
		return property.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** Returns the line of a property, or else of what it is a part of. */
	private static int lineOfPath(String text, String property) {
		int line = 0;
		for (String name : property.split("\\.")) {
			String key = key(name);
			int before = line;
			int within = lineOfKey(text.lines().skip(before).collect(Collectors.joining("\n")), key);
			line = (within > 0) ? before + within : before;
		}
		return line;
	}

	/** Returns the line of a key, counted from 1; 0 when it is not there. */
	static int lineOfKey(String text, String key) {
		List<String> lines = text.lines().map(String::strip).toList();
		return 1 + IntStream.range(0, lines.size())
			.filter((line) -> lines.get(line).startsWith(key + ":") || lines.get(line).startsWith("- " + key + ":"))
			.findFirst()
			.orElse(-1);
	}

	/**
	 * Returns the line of a list entry: entries of the outermost list begin with a hyphen
	 * at the indent of the first one.
	 */
	private static int lineOfEntry(String text, int index) {
		List<String> lines = text.lines().toList();
		int indent = lines.stream()
			.filter((line) -> ITEM.matcher(line).lookingAt())
			.findFirst()
			.map((line) -> line.indexOf('-'))
			.orElse(0);
		int[] starts = IntStream.range(0, lines.size()).filter((line) -> {
			String candidate = lines.get(line);
			return ITEM.matcher(candidate).lookingAt() && candidate.indexOf('-') == indent;
		}).toArray();
		return (index < starts.length) ? starts[index] + 1 : 1;
	}

	/**
	 * Validates what was read; what could not be read is noted already, and stands in the
	 * list as {@code null}.
	 */
	private static Set<? extends ConstraintViolation<?>> violations(Object bound) {
		return (bound instanceof Object[] entries)
				? VALIDATOR.validate(new Entries(Arrays.stream(entries).filter(Objects::nonNull).toList()))
				: VALIDATOR.validate(bound);
	}

	/**
	 * Wrapper of a list: the validator looks into its entries only where an annotation
	 * tells it to.
	 */
	private record Entries(List<@Valid Object> entries) {
	}

}
