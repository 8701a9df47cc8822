package org.spineguide.operation.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Command-line arguments, split into settings of the site such as {@code
 * --server.port=80}, and the words of a command with its options.
 *
 * @param settings the settings, as they were given
 * @param command the command, its options and what it is about; empty when the site is to
 * start
 */
public record ProgramArguments(List<String> settings, List<String> command) {

	/**
	 * Pattern of a setting: names of settings have dots, options of commands have none.
	 */
	private static final Pattern SETTING = Pattern.compile("--(?:[^=]*\\.[^=]*|debug|trace)(?:=.*)?", Pattern.DOTALL);

	public ProgramArguments {
		settings = List.copyOf(settings);
		command = List.copyOf(command);
	}

	/** Parses arguments. */
	public static ProgramArguments of(String... args) {
		return new ProgramArguments(Stream.of(args).filter(ProgramArguments::isSetting).toList(),
				Stream.of(args).filter((argument) -> !isSetting(argument)).toList());
	}

	private static boolean isSetting(String argument) {
		return SETTING.matcher(argument).matches();
	}

	/** Returns the names of the settings. */
	List<String> settingNames() {
		return this.settings.stream().map((setting) -> setting.substring(2).replaceFirst("(?s)=.*", "")).toList();
	}

}
