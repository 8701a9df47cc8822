package org.spineguide.content.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentSettings;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The command {@code check}: looks through the articles and says what is wrong, without
 * starting the site. It knows the same settings as the site.
 */
public final class CheckCommand {

	private static final String NAME = "check";

	/** The only format of the report. */
	private static final String FORMAT = "table";

	private static final int PASSED = 0;

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private CheckCommand() {
	}

	/** Whether the program was started for the check rather than for the site. */
	public static boolean isAskedFor(String... args) {
		return Arrays.asList(args).contains(NAME);
	}

	/**
	 * Runs the check and prints what it found.
	 * @return what the program exits with: 0 when nothing would mislead readers, 1 when
	 * something would, 2 when the command was not understood
	 */
	public static int run(String... args) {
		// Nothing but the report may stand in the output.
		LoggingSystem.get(CheckCommand.class.getClassLoader()).beforeInitialize();
		return run(new PrintStream(System.out, true, StandardCharsets.UTF_8), Clock.systemUTC(), args);
	}

	static int run(PrintStream out, Clock clock, String... args) {
		SimpleCommandLinePropertySource options = new SimpleCommandLinePropertySource(args);
		String format = Optional.ofNullable(options.getProperty("format")).orElse(FORMAT);
		if (!format.equals(FORMAT)) {
			out.println("There is no format '" + format + "'. The report is a " + FORMAT);
			return MISUSED;
		}
		ContentSettings settings = settings(options);
		ContentFolder folder = new ContentFolder(settings.dir());
		Optional<String> problem = folder.problem();
		if (problem.isPresent()) {
			out.println(problem.get());
			return FAILED;
		}
		CheckReport report = LibraryCheck.of(folder, messages(), clock);
		out.print(new CheckReportPrinter(report, settings.dir().toString(), options.containsProperty("advice")).text());
		return report.isFailed() ? FAILED : PASSED;
	}

	/** Read from where the site reads them: options, environment, application.yml. */
	private static ContentSettings settings(SimpleCommandLinePropertySource options) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(options);
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return Binder.get(environment).bindOrCreate("spineguide.content", ContentSettings.class);
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
