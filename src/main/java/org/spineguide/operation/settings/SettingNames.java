package org.spineguide.operation.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Names of the settings that the program knows, read from the configuration metadata that
 * the build writes, so that a mistyped one is found before anything starts.
 */
public final class SettingNames {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private static final String OURS = "spineguide.";

	/** First part of the names of settings that are not ours. */
	private static final Set<String> OTHERS = Set.of("server", "spring", "management", "logging", "debug", "trace",
			"java", "info");

	private SettingNames() {
	}

	/**
	 * Checks the names of settings given on the command line.
	 * @throws OperatorException when there is no such setting
	 */
	public static void check(ProgramArguments arguments) {
		Set<String> known = arguments.settings().isEmpty() ? Set.of() : read();
		for (String name : arguments.settingNames()) {
			if (name.startsWith(OURS) ? !isKnown(name, known) : !OTHERS.contains(name.replaceFirst("\\..*", ""))) {
				throw new OperatorException("There is no setting '" + name + "'." + suggestion(name, known)
						+ " docs/settings.md lists the settings.");
			}
		}
	}

	private static boolean isKnown(String name, Set<String> known) {
		return known.stream().map(SettingNames::uniform).anyMatch(uniform(name.replaceFirst("\\[.*", ""))::equals);
	}

	/** Normalizes a name: Spring takes keyFile for key-file. */
	private static String uniform(String name) {
		return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
	}

	private static String suggestion(String name, Set<String> known) {
		CommandSpec settings = CommandSpec.create();
		known.forEach((each) -> settings.addOption(OptionSpec.builder("--" + each).arity("0..1").build()));
		try {
			new CommandLine(settings).parseArgs("--" + name);
			return "";
		}
		catch (UnmatchedArgumentException ex) {
			return ex.getSuggestions()
				.stream()
				.findFirst()
				.map((like) -> " Is it '" + like.substring(2) + "'?")
				.orElse("");
		}
	}

	private static Set<String> read() {
		Set<String> names = new TreeSet<>();
		try (InputStream metadata = new ClassPathResource(METADATA, SettingNames.class.getClassLoader())
			.getInputStream()) {
			for (JsonNode property : JsonMapper.builder().build().readTree(metadata).path("properties")) {
				names.add(property.path("name").asString());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

}
