package org.spineguide.operation;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import org.spineguide.operation.ExportCommand.SiteStart;
import org.spineguide.operation.settings.FaultMessage;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramArguments;
import org.spineguide.operation.settings.ProgramSettings;
import org.spineguide.operation.settings.SettingNames;
import org.spineguide.operation.start.StartupCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Command line of the program: runs a command such as {@code backup}, and reports each
 * mistake in one line.
 */
public final class Program {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private Program() {
	}

	/**
	 * Runs the command given on the command line, or starts the site if nothing is wrong
	 * with its settings.
	 * @param args what the program was started with
	 */
	public static void start(SpringApplication site, String... args) {
		if (!isForSite(args)) {
			System.exit(run(site::run, args));
		}
		int mistake = check(writer(System.err), args);
		if (mistake != 0) {
			System.exit(mistake);
		}
		site.addInitializers(new StartupCheck());
		site.run(args);
	}

	/** Returns whether the program was started for the site rather than for a command. */
	static boolean isForSite(String... args) {
		return ProgramArguments.of(args).command().isEmpty();
	}

	static int check(PrintWriter err, String... args) {
		try {
			SettingNames.check(ProgramArguments.of(args));
			return 0;
		}
		catch (OperatorException ex) {
			return explain(err, String.valueOf(ex.getMessage()), MISUSED);
		}
	}

	/**
	 * Runs a command.
	 * @return what the program exits with: 0 when it was done, 1 when it could not be
	 * done, 2 when it was not understood
	 */
	private static int run(SiteStart site, String... args) {
		// Nothing but the outcome may stand in the output.
		LoggingSystem.get(Program.class.getClassLoader()).beforeInitialize();
		return run(site, writer(System.out), writer(System.err), Clock.systemUTC(), args);
	}

	static int run(SiteStart site, PrintWriter out, PrintWriter err, Clock clock, String... args) {
		int mistake = check(err, args);
		if (mistake != 0) {
			return mistake;
		}
		ProgramArguments arguments = ProgramArguments.of(args);
		ProgramSettings settings = ProgramSettings.of(arguments);
		try {
			settings.refuseEmpty();
		}
		catch (OperatorException ex) {
			return explain(err, FaultMessage.of(ex), MISUSED);
		}
		CommandLine commands = new CommandLine(
				new ProgramCommands(settings, new ExportCommand(site, arguments), out, clock));
		commands.addSubcommand("help", new CommandLine.HelpCommand());
		commands.setOut(out);
		commands.setErr(err);
		commands.setParameterExceptionHandler((ex, words) -> explain(err, misuse(ex), MISUSED));
		commands.setExecutionExceptionHandler((ex, command, result) -> explain(err, FaultMessage.of(ex), FAILED));
		int outcome = commands.execute(arguments.command().toArray(String[]::new));
		out.flush();
		return outcome;
	}

	private static String misuse(ParameterException ex) {
		String command = ex.getCommandLine().getCommandName();
		String suggestion = (ex instanceof UnmatchedArgumentException unmatched) ? unmatched.getSuggestions()
			.stream()
			.filter((like) -> like.regionMatches(true, 0, unmatched.getUnmatched().get(0), 0, 1))
			.findFirst()
			.map((like) -> ". Is it '" + like + "'?")
			.orElse("") : "";
		String help = ex.getCommandLine().getParent() == null ? "--help" : command + " --help";
		return ex.getMessage() + suggestion + " (" + help + " shows what there is)";
	}

	private static int explain(PrintWriter err, String message, int outcome) {
		err.println(FaultMessage.oneLine(message));
		err.flush();
		return outcome;
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, StandardCharsets.UTF_8);
	}

}
