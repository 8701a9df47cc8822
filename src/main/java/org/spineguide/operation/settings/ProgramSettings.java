package org.spineguide.operation.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Settings that commands and the checks before a start need: where data, keys, content
 * and the database are.
 *
 * @param environment where the settings stand
 */
public record ProgramSettings(Environment environment) {

	/** The settings as the site reads them: options, environment, application.yml. */
	public static ProgramSettings of(ProgramArguments arguments) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		EmptyVariables.removeFrom(environment);
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(arguments.settings().toArray(String[]::new)));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return new ProgramSettings(environment);
	}

	/**
	 * Checks that no setting of ours is empty: an empty name of a folder would be the
	 * folder that the program runs in.
	 * @throws OperatorException when one is
	 */
	public void refuseEmpty() {
		if (this.environment instanceof ConfigurableEnvironment sources) {
			for (PropertySource<?> source : sources.getPropertySources()) {
				if (source instanceof EnumerablePropertySource<?> names) {
					Stream.of(names.getPropertyNames()).filter(this::isOursAndEmpty).findFirst().ifPresent((name) -> {
						throw new OperatorException(
								"The setting '" + name + "' is empty. Give it a value, or leave it out");
					});
				}
			}
		}
	}

	private boolean isOursAndEmpty(String name) {
		return name.startsWith("spineguide.") && "".equals(this.environment.getProperty(name));
	}

	/** The folder that holds the database and the keys. */
	public Path data() {
		return path(this.environment, "spineguide.data.dir", "data");
	}

	/** Returns how long to wait for a database server. */
	public Duration databaseWait() {
		return Binder.get(this.environment).bindOrCreate("spineguide.data", DataSettings.class).databaseWait();
	}

	/** The folder that holds the articles. */
	public Path content() {
		return path(this.environment, "spineguide.content.dir", "content");
	}

	/** The folder that holds all public pages as files, if there is one. */
	public Optional<Path> published() {
		return Optional
			.ofNullable(Binder.get(this.environment).bind("spineguide.web.publish-dir", String.class).orElse(null))
			.filter((folder) -> !folder.isEmpty())
			.map(Path::of);
	}

	/** The file of security events, if there is one. */
	public Optional<Path> securityLog() {
		return Optional
			.ofNullable(Binder.get(this.environment).bind("spineguide.security-log.file", String.class).orElse(null))
			.map(Path::of);
	}

	/** The file with the keys that encrypt requests. */
	public Path requestKeys() {
		return path(this.environment, "spineguide.enquiry.key-file", "data/enquiry-keys.json");
	}

	/** The file with the key that encrypts the secrets of authenticator apps. */
	public Path staffKey() {
		return path(this.environment, "spineguide.staff.key-file", "data/staff-key.json");
	}

	/** The file with the keys that seal signatures under articles. */
	public Path signatureKeys() {
		return path(this.environment, "spineguide.content.signatures.key-file", "data/signature-keys.json");
	}

	/** The database. */
	public ConfiguredDatabase database() {
		DataSourceProperties settings = Binder.get(this.environment)
			.bind("spring.datasource", DataSourceProperties.class)
			.get();
		return new ConfiguredDatabase(settings);
	}

	private static Path path(Environment environment, String name, String otherwise) {
		return Path.of(Binder.get(environment).bind(name, String.class).orElse(otherwise)).toAbsolutePath().normalize();
	}

}
