package org.spineguide.content.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Message source that puts the texts of the clinic over those of the program.
 */
public final class InterfaceMessages extends AbstractMessageSource {

	private static final Pattern PLACE = Pattern.compile("\\{\\d");

	private final MessageSource defaults;

	private volatile Supplier<Map<String, Map<String, String>>> words;

	/** Creates a source of the program's texts alone, until others are known. */
	InterfaceMessages(MessageSource defaults) {
		this(defaults, Map::of);
	}

	private InterfaceMessages(MessageSource defaults, Supplier<Map<String, Map<String, String>>> words) {
		this.defaults = defaults;
		this.words = words;
		setParentMessageSource(defaults);
	}

	/**
	 * Returns texts over those of a message source, without any that it has over its own.
	 * @param words texts by language and key
	 */
	public static MessageSource over(MessageSource messages, Map<String, Map<String, String>> words) {
		return new InterfaceMessages(defaults(messages), () -> words);
	}

	/** Returns the texts of the program alone. */
	public static MessageSource defaults(MessageSource messages) {
		return (messages instanceof InterfaceMessages interfaceMessages) ? interfaceMessages.defaults : messages;
	}

	/** Has the texts asked for each time. */
	void follow(Supplier<Map<String, Map<String, String>>> newest) {
		this.words = newest;
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		return text(code, locale).orElse(null);
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		return text(code, locale).map((text) -> format(text, locale)).orElse(null);
	}

	/** Returns whether a text shows a number or a name. */
	static boolean hasPlaces(String text) {
		return PLACE.matcher(text).find();
	}

	/**
	 * Returns the format of a text as people write it: apostrophes stand once, and braces
	 * without a number mean themselves.
	 */
	static MessageFormat format(String text, Locale locale) {
		String doubled = text.replace("'", "''");
		return new MessageFormat(hasPlaces(text) ? doubled : "'" + doubled + "'", locale);
	}

	private Optional<String> text(String code, Locale locale) {
		return Optional.ofNullable(this.words.get().get(locale.toLanguageTag())).map((language) -> language.get(code));
	}

}
