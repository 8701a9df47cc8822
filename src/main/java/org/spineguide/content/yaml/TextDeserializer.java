package org.spineguide.content.yaml;

import java.time.DateTimeException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Jackson deserializer of a value that is written as one piece of text. */
final class TextDeserializer<T> extends StdDeserializer<T> {

	private final Function<String, T> parse;

	private final boolean mayBeEmpty;

	TextDeserializer(Class<T> type, Function<String, T> parse) {
		this(type, parse, true);
	}

	/**
	 * Creates a deserializer of a type.
	 * @param mayBeEmpty whether a key with nothing behind it is the same as no key
	 */
	TextDeserializer(Class<T> type, Function<String, T> parse, boolean mayBeEmpty) {
		super(type);
		this.parse = parse;
		this.mayBeEmpty = mayBeEmpty;
	}

	/**
	 * Handles an empty value: a date that is still to be typed must not have an article
	 * appear.
	 */
	@Override
	public @Nullable Object getNullValue(DeserializationContext context) {
		// Asked for again when a value could not be read, which is noted already.
		boolean isEmpty = context.getParser().currentToken() == JsonToken.VALUE_NULL;
		return (this.mayBeEmpty || !isEmpty) ? null : context.handleWeirdStringValue(handledType(), "", "empty");
	}

	@Override
	public @Nullable Object getAbsentValue(DeserializationContext context) {
		return null;
	}

	@Override
	@SuppressWarnings("unchecked")
	public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.currentToken().isScalarValue()) {
			return (T) context.handleUnexpectedToken(getValueType(context), parser);
		}
		String text = parser.getString();
		try {
			return this.parse.apply(text);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return (T) context.handleWeirdStringValue(handledType(), text, "not readable");
		}
	}

}
