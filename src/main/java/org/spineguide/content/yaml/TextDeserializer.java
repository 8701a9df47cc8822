package org.spineguide.content.yaml;

import java.time.DateTimeException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value that is written as one piece of text. */
final class TextDeserializer<T> extends StdDeserializer<T> {

	private final Function<String, T> parse;

	TextDeserializer(Class<T> type, Function<String, T> parse) {
		super(type);
		this.parse = parse;
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
