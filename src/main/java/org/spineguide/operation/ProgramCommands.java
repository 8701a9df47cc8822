package org.spineguide.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.spineguide.content.check.CheckCommand;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.content.words.WordsCommand;
import org.spineguide.enquiry.operation.RequestCommands;
import org.spineguide.operation.backup.Backup;
import org.spineguide.operation.backup.Backup.BackupSummary;
import org.spineguide.operation.backup.Restore;
import org.spineguide.operation.backup.Restore.RestoreSummary;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramSettings;
import org.spineguide.staff.operation.AdminLinkCommand;
import org.spineguide.staff.operation.StaffKeyRotation;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commands of the program, each a method that picocli calls. They do their work without
 * starting the site, also while it runs.
 */
@Command(name = "java -jar spineguide.jar", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		subcommandsRepeatable = false, synopsisSubcommandLabel = "[COMMAND]",
		description = "Without a command: starts the site. Settings such as --server.port=80 stand anywhere.",
		footer = { "", "Exit codes: 0 done, 1 could not be done, 2 not understood." })
class ProgramCommands {

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private static final String TABLE = "table";

	private final ProgramSettings settings;

	private final ExportCommand export;

	private final PrintWriter out;

	private final Clock clock;

	ProgramCommands(ProgramSettings settings, ExportCommand export, PrintWriter out, Clock clock) {
		this.settings = settings;
		this.export = export;
		this.out = out;
		this.clock = clock;
	}

	@Command(name = "check", mixinStandardHelpOptions = true,
			description = "Looks through the articles and names every problem by file and line.")
	int check(@Option(names = "--advice", description = "Shows advice too, which misleads nobody.") boolean advice,
			@Option(names = "--format", defaultValue = TABLE,
					description = "How the report is written; there is only: ${DEFAULT-VALUE}.") String format) {
		if (!format.equals(TABLE)) {
			throw new OperatorException("There is no format '" + format + "'. The report is a " + TABLE);
		}
		return new CheckCommand(this.settings.content(), signatureKeys(), CommandLibrary.messages(), this.clock)
			.run(this.out, advice) ? DONE : FAILED;
	}

	@Command(name = "check-sources", mixinStandardHelpOptions = true,
			description = "Looks whether a cited work was retracted, corrected or replaced, and keeps that for readers and staff.")
	int checkSources(@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Files of Retraction Watch (CSV), Crossref (JSON) or PubMed (saved in the format PubMed).") List<Path> files)
			throws IOException {
		return new CheckSourcesCommand(new CommandLibrary(this.settings.content(), signatureKeys(), this.clock),
				this.out)
			.run(files) ? DONE : FAILED;
	}

	@Command(name = "words", mixinStandardHelpOptions = true,
			description = "Prints the texts of buttons, labels and mails with their keys, for interface.yml.")
	int words() {
		WordsCommand.print(this.out);
		return DONE;
	}

	@Command(name = "export", mixinStandardHelpOptions = true,
			description = "Writes all public pages, pictures and PDFs into a folder, for nginx or Caddy to serve. Only what changed.")
	int export(@Parameters(paramLabel = "FOLDER", arity = "0..1",
			description = "The folder, made if need be; else that of spineguide.web.publish-dir.") @Nullable Path folder)
			throws IOException {
		Path target = (folder != null) ? folder : this.settings.published()
			.orElseThrow(() -> new OperatorException("Name a folder, or set spineguide.web.publish-dir"));
		return this.export.run(target.toAbsolutePath().normalize(), this.out) ? DONE : FAILED;
	}

	@Command(name = "backup", mixinStandardHelpOptions = true,
			description = "Writes database, keys and content into one new file, reads it back, and keeps the newest few.")
	int backup(
			@Parameters(paramLabel = "FOLDER",
					description = "The folder that keeps backups, made if need be.") Path folder,
			@Option(names = "--keep", defaultValue = "14", paramLabel = "NUMBER",
					description = "How many backups to keep (${DEFAULT-VALUE}).") int keep,
			@Option(names = "--without-keys",
					description = "Leaves the two key files out, to be kept apart.") boolean withoutKeys)
			throws IOException {
		if (keep < 1) {
			throw new OperatorException("--keep is at least 1: the new backup is one of those that are kept");
		}
		BackupSummary made = new Backup(this.settings, ProgramVersion.get(), this.clock)
			.write(folder.toAbsolutePath().normalize(), keep, !withoutKeys);
		this.out.printf("Wrote %s and read it back: %d requests, %d staff accounts, %d articles and pages.%n",
				made.file(), made.requests(), made.members(), made.articles());
		if (!made.keysElsewhere().isEmpty()) {
			this.out
				.println("Keep a copy of the key files too, apart from it: " + joined(made.keysElsewhere(), " and "));
		}
		if (!made.hasContent()) {
			throw new OperatorException("The backup has no content: there is no folder " + this.settings.content()
					+ ". Name it as --spineguide.content.dir=FOLDER");
		}
		return DONE;
	}

	@Command(name = "restore", mixinStandardHelpOptions = true,
			description = "Puts database, keys and content back from a backup. Stop the site first. What was there is kept.")
	int restore(@Parameters(paramLabel = "FILE", description = "A file that the command backup wrote.") Path file,
			@Option(names = "--keys", paramLabel = "FOLDER",
					description = "Where the key files are, if the backup has none.") @Nullable Path keys,
			@Option(names = "--without-content", description = "Leaves the content as it is.") boolean withoutContent)
			throws IOException {
		RestoreSummary restored = new Restore(this.settings, this.clock).run(file.toAbsolutePath(), keys,
				!withoutContent);
		this.out.printf("Restored the backup of %s: %d requests, %d staff accounts, %d articles and pages.%n",
				restored.created(), restored.requests(), restored.members(), restored.articles());
		if (!restored.kept().isEmpty()) {
			this.out.println("What was there before is kept as " + joined(restored.kept(), ", "));
		}
		return DONE;
	}

	@Command(name = "admin-link", mixinStandardHelpOptions = true,
			description = "Prints a link that makes a new admin account, or restores one that is locked out. It works once.")
	int adminLink() {
		try (HikariDataSource source = this.settings.database().open()) {
			URI site = Binder.get(this.settings.environment())
				.bind("spineguide.web.address", URI.class)
				.orElse(URI.create("http://localhost:8080"));
			this.out.printf(
					"Open this link and give the mail address of the account. It works once, for %d days:%n%s%n",
					AdminLinkCommand.LIFETIME.toDays(),
					new AdminLinkCommand(JdbcClient.create(source), site, this.clock).run());
			return DONE;
		}
	}

	@Command(name = "rotate-keys", mixinStandardHelpOptions = true,
			description = "Makes new keys and encrypts all requests and the secrets of authenticator apps with them.")
	int rotateKeys() {
		int requests = onRequests((commands) -> Optional.of(commands.rotateKeys()));
		try (HikariDataSource source = this.settings.database().open()) {
			int apps = new StaffKeyRotation(JdbcClient.create(source), this.settings.staffKey()).run();
			signatureKeys().rotate();
			List<Path> files = Stream
				.of(this.settings.requestKeys(), this.settings.staffKey(), this.settings.signatureKeys())
				.filter(Files::exists)
				.toList();
			this.out.printf("Sealed %d requests and %d authenticator apps with new keys. Back up the key files: %s%n",
					requests, apps, joined(files, " and "));
		}
		return DONE;
	}

	private SignatureKeys signatureKeys() {
		return new SignatureKeys(this.settings.signatureKeys());
	}

	@Command(name = "export-person", mixinStandardHelpOptions = true,
			description = "Prints all that is kept of one person, as a table.")
	int exportPerson(@Parameters(paramLabel = "CONTACT",
			description = "A mail address, or a phone number with its country code.") String contact) {
		CommandLibrary library = new CommandLibrary(this.settings.content(), signatureKeys(), this.clock);
		return onRequests(
				(requests) -> requests.export(contact, library::read, CommandLibrary.messages()).map((table) -> {
					this.out.print(table);
					return DONE;
				}));
	}

	@Command(name = "erase-person", mixinStandardHelpOptions = true,
			description = "Erases all that is kept of one person.")
	int erasePerson(@Parameters(paramLabel = "CONTACT",
			description = "A mail address, or a phone number with its country code.") String contact) {
		return onRequests((requests) -> requests.erase(contact).map((number) -> {
			this.out.println("Erased " + number + " requests. Backups made before still hold them.");
			return DONE;
		}));
	}

	private int onRequests(Function<RequestCommands, Optional<Integer>> work) {
		try (HikariDataSource source = this.settings.database().open()) {
			return work.apply(new RequestCommands(source, this.settings.requestKeys()))
				.orElseThrow(() -> new OperatorException(
						"Give a mail address, or a phone number with its country code: '+1 202 555 0143'"));
		}
	}

	private static String joined(List<Path> paths, String between) {
		return paths.stream().map(Path::toString).collect(Collectors.joining(between));
	}

}
