package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The commands about requests, such as {@code backup}: they do their work without
 * starting the site, also while it runs. They know the same settings as the site.
 */
public final class RequestCommand {

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private RequestCommand() {
	}

	/** Whether the program was started for such a command rather than for the site. */
	public static boolean isAskedFor(String... args) {
		List<String> words = words(args);
		return !words.isEmpty() && RequestCommandKind.named(words.get(0)).isPresent();
	}

	/**
	 * Runs the command.
	 * @return what the program exits with: 0 when it was done, 1 when it could not be
	 * done, 2 when it was not understood
	 */
	public static int run(String... args) throws IOException {
		// Nothing but the outcome may stand in the output.
		LoggingSystem.get(RequestCommand.class.getClassLoader()).beforeInitialize();
		return run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args);
	}

	static int run(PrintStream out, String... args) throws IOException {
		List<String> words = words(args);
		RequestCommandKind requestCommandKind = RequestCommandKind.named(words.get(0)).orElseThrow();
		if (words.size() != (requestCommandKind.needsTarget() ? 2 : 1)) {
			out.println("Use: backup FILE, rotate-keys, export-person CONTACT, erase-person CONTACT");
			return MISUSED;
		}
		String target = requestCommandKind.needsTarget() ? words.get(1) : "";
		try (CommandContext commandContext = CommandContext.open(environment(args))) {
			return requestCommandKind.run(commandContext, target, out) ? DONE : FAILED;
		}
	}

	private static List<String> words(String... args) {
		return List.of(args).stream().filter((word) -> !word.startsWith("--")).toList();
	}

	/** Read from where the site reads it: options, environment, application.yml. */
	private static ConfigurableEnvironment environment(String... args) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return environment;
	}

}
