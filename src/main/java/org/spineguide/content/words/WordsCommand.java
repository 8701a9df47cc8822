package org.spineguide.content.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;

/**
 * Command {@code words} that prints the texts of the interface with their keys, in the
 * form of {@code interface.yml}.
 */
public final class WordsCommand {

	private static final ClassPathResource MESSAGES = new ClassPathResource("messages.properties");

	private WordsCommand() {
	}

	/** Prints them in the order of their keys. */
	public static void print(PrintWriter out) {
		Properties messages = new Properties();
		try (InputStream in = MESSAGES.getInputStream()) {
			messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		messages.stringPropertyNames()
			.stream()
			.sorted()
			.forEach((key) -> out.println(key + ": " + quoted(WordsFile.plain(messages.getProperty(key)))));
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
	}

}
