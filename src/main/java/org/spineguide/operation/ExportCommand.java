package org.spineguide.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramArguments;
import org.spineguide.web.export.ExportResult;
import org.spineguide.web.export.StaticExport;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Command that writes all public pages into a folder once. It starts the site with its
 * articles and an empty database of its own, reachable from this machine alone; requests
 * and keys are never touched.
 */
final class ExportCommand {

	/** Settings that have to be other ones than those of the site. */
	private static final Map<String, String> OWN = Map.ofEntries(Map.entry("server.port", "0"),
			Map.entry("server.address", "127.0.0.1"), Map.entry("server.ssl.enabled", "false"),
			Map.entry("management.server.port", "-1"), Map.entry("spineguide.content.watch", "false"),
			Map.entry("spineguide.content.git.remote", ""), Map.entry("spineguide.web.publish-dir", ""),
			Map.entry("spineguide.web.purge-address", ""),
			Map.entry("spineguide.security-log.file", "${spineguide.data.dir}/security.log"),
			Map.entry("spineguide.enquiry.key-file", "${spineguide.data.dir}/enquiry-keys.json"),
			Map.entry("spineguide.staff.key-file", "${spineguide.data.dir}/staff-key.json"),
			Map.entry("spring.datasource.url",
					"jdbc:sqlite:${spineguide.data.dir}/export.db?busy_timeout=5000&foreign_keys=on&transaction_mode=IMMEDIATE"),
			Map.entry("spring.main.banner-mode", "off"), Map.entry("logging.level.root", "off"),
			Map.entry("logging.level.org.spineguide.web.export", "off"));

	private final SiteStart site;

	private final ProgramArguments arguments;

	ExportCommand(SiteStart site, ProgramArguments arguments) {
		this.site = site;
		this.arguments = arguments;
	}

	/**
	 * Writes the pages.
	 * @return whether all of them could be rendered
	 */
	boolean run(Path folder, PrintWriter out) throws IOException {
		Path data = Files.createTempDirectory("spineguide-export");
		try (ConfigurableApplicationContext context = this.site.run(settings(data))) {
			ExportResult result = context.getBean(StaticExport.class).export(folder);
			out.printf("%s: %d files, %d of them new or changed, %d deleted.%n", folder, result.addresses(),
					result.changed().size(), result.deleted().size());
			result.failed().forEach((address) -> out.println("Could not be rendered and stays as it was: " + address));
			return result.failed().isEmpty();
		}
		catch (IOException ex) {
			throw new OperatorException("The pages cannot be written to " + folder + ": " + ex.getMessage(), ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private String[] settings(Path data) {
		List<String> settings = new ArrayList<>();
		this.arguments.settings().stream().filter((setting) -> !isOwn(setting)).forEach(settings::add);
		OWN.forEach((name, value) -> settings.add("--" + name + "=" + value));
		settings.add("--spineguide.data.dir=" + data);
		return settings.toArray(String[]::new);
	}

	private static boolean isOwn(String setting) {
		String name = setting.substring(2).replaceFirst("(?s)=.*", "");
		return name.equals("spineguide.data.dir") || OWN.containsKey(name);
	}

	/** Start of the site with the given arguments. */
	@FunctionalInterface
	interface SiteStart {

		/** Starts the site. */
		ConfigurableApplicationContext run(String... args);

	}

}
