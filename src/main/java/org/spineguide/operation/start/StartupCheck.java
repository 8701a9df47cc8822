package org.spineguide.operation.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

import com.zaxxer.hikari.HikariDataSource;

import org.spineguide.operation.backup.KeyFiles;
import org.spineguide.operation.settings.ConfiguredDatabase;
import org.spineguide.operation.settings.DatabaseState;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramSettings;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Check before the site starts: data folder, security log, database, and keys that belong
 * to it. What is wrong is said in one line.
 */
public class StartupCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		check(new ProgramSettings(context.getEnvironment()));
	}

	static void check(ProgramSettings settings) {
		settings.refuseEmpty();
		writable(settings.data());
		settings.securityLog().ifPresent(StartupCheck::appendable);
		ConfiguredDatabase database = settings.database();
		if (database.isEmbedded() && !Files.exists(database.file())) {
			return;
		}
		new DatabaseWait(database, settings.databaseWait()).await();
		try (HikariDataSource source = database.open()) {
			DatabaseState state = DatabaseState.of(source);
			refuseNewer(state, database);
			new KeyFiles(settings.requestKeys(), settings.staffKey(), settings.signatureKeys())
				.check(state.requestSamples(), state.staffSamples());
		}
	}

	private static void writable(Path data) {
		try {
			if (Files.exists(data) && !Files.isDirectory(data)) {
				throw new OperatorException(
						"The data folder " + data + " is a file. Name a folder in spineguide.data.dir");
			}
			if (Files.isDirectory(data)) {
				Files.delete(Files.createTempFile(data, ".writable", ""));
			}
			else {
				Files.createDirectories(data);
			}
		}
		catch (IOException ex) {
			throw new OperatorException("The data folder " + data + " cannot be written to by the user "
					+ System.getProperty("user.name") + ". Give it that right, or name another in spineguide.data.dir",
					ex);
		}
	}

	/** Checks a log file: a logger that cannot write says nothing of it. */
	private static void appendable(Path log) {
		try {
			Path file = log.toAbsolutePath();
			Files.createDirectories(Objects.requireNonNull(file.getParent(), "the root of the file system"));
			Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
		}
		catch (IOException ex) {
			throw new OperatorException("The security log " + log + " cannot be written to by the user "
					+ System.getProperty("user.name") + ". Name another file in spineguide.security-log.file", ex);
		}
	}

	private static void refuseNewer(DatabaseState state, ConfiguredDatabase database) {
		List<String> unknown = DatabaseState.unknown(state.migrations(), database.vendor());
		if (!unknown.isEmpty()) {
			throw new OperatorException("The database " + database.place()
					+ " was used by a newer version of this program (" + unknown.get(unknown.size() - 1)
					+ "). Start that version, or restore the backup that was made before the update");
		}
	}

}
