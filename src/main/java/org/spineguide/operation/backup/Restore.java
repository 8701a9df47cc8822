package org.spineguide.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.FileOwner;
import org.spineguide.operation.settings.ConfiguredDatabase;
import org.spineguide.operation.settings.DatabaseState;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramSettings;

/**
 * The command {@code restore}: puts database, keys and content back from a backup. It
 * finds out whether they belong together before it touches anything, and moves away what
 * was there rather than deleting it.
 *
 * @param settings where everything goes
 * @param clock what tells the time
 */
public record Restore(ProgramSettings settings, Clock clock) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	/**
	 * Restores a backup.
	 * @param backup the file
	 * @param keyFolder where the key files are, if the backup does not have them
	 * @param withContent whether to restore the content too
	 */
	public RestoreSummary run(Path backup, @Nullable Path keyFolder, boolean withContent) throws IOException {
		if (!Files.isRegularFile(backup)) {
			throw new OperatorException("There is no backup at " + backup.toAbsolutePath()
					+ ". Name one of the files that the command backup wrote");
		}
		BackupFile file = new BackupFile(backup);
		BackupManifest manifest = file.manifest();
		ConfiguredDatabase database = this.settings.database();
		refuseOther(manifest, database);
		boolean content = withContent && manifest.articles() > 0;
		try (WorkFolder work = WorkFolder.in(this.settings.data())) {
			Path unpacked = work.folder("database");
			file.extract(manifest, BackupManifest.DATABASE, unpacked);
			if (database.isEmbedded()) {
				SqliteCopy.check(unpacked.resolve(SqliteCopy.NAME));
			}
			KeyFiles keys = keys(file, manifest, keyFolder, work.folder("keys"));
			keys.check(manifest.requestSamples(), manifest.staffSamples());
			if (!content) {
				return putBack(manifest, unpacked, keys, null);
			}
			Path parent = parent(this.settings.content());
			if (!Files.isWritable(parent)) {
				throw new OperatorException("The content folder " + this.settings.content()
						+ " cannot be replaced. Add --without-content to leave it as it is");
			}
			try (WorkFolder beside = WorkFolder.in(parent)) {
				Path articles = beside.folder("content");
				file.extract(manifest, BackupManifest.CONTENT, articles);
				return putBack(manifest, unpacked, keys, articles);
			}
		}
	}

	private static void refuseOther(BackupManifest manifest, ConfiguredDatabase database) {
		if (!manifest.vendor().equals(database.vendor())) {
			throw new OperatorException("The backup is of " + manifest.vendor()
					+ ", but the settings name a database of " + database.vendor()
					+ ". Set spring.datasource.url to an empty one of " + manifest.vendor());
		}
		if (!DatabaseState.unknown(manifest.migrations(), manifest.vendor()).isEmpty()) {
			throw new OperatorException("The backup was made by a newer version of this program (" + manifest.program()
					+ "). Restore it with that version");
		}
	}

	private static Path parent(Path absolute) {
		return Objects.requireNonNull(absolute.getParent(), "the root of the file system");
	}

	private static KeyFiles keys(BackupFile file, BackupManifest manifest, @Nullable Path keyFolder, Path unpacked)
			throws IOException {
		if (keyFolder == null && !manifest.keysElsewhere().isEmpty()) {
			throw new OperatorException("The backup holds no key files. They were kept at "
					+ String.join(" and ", manifest.keysElsewhere()) + ": name their folder with --keys=FOLDER");
		}
		if (keyFolder == null) {
			file.extract(manifest, BackupManifest.KEYS, unpacked);
		}
		Path folder = (keyFolder != null) ? keyFolder.toAbsolutePath() : unpacked;
		return BackupManifest.keyFiles(folder);
	}

	private RestoreSummary putBack(BackupManifest manifest, Path database, KeyFiles keys, @Nullable Path content)
			throws IOException {
		refuseIfInUse();
		Aside aside = new Aside(TIME.format(this.clock.instant()), new ArrayList<>());
		if (content != null) {
			aside.replace(this.settings.content(), content);
		}
		if (this.settings.database().isEmbedded()) {
			Path file = this.settings.database().file();
			for (String ending : List.of("-wal", "-shm")) {
				aside.away(Path.of(file + ending));
			}
			Path copy = database.resolve(SqliteCopy.NAME);
			WorkFolder.ownerOnly(copy);
			aside.replace(file, copy);
		}
		else {
			try (HikariDataSource source = this.settings.database().open()) {
				new PostgresqlCopy(source).restore(database, manifest);
			}
		}
		aside.copy(keys.requests(), this.settings.requestKeys());
		aside.copy(keys.staff(), this.settings.staffKey());
		aside.copy(keys.signatures(), this.settings.signatureKeys());
		return new RestoreSummary(manifest.created(), manifest.requests(), manifest.members(),
				(content != null) ? manifest.articles() : 0, aside.moved());
	}

	private void refuseIfInUse() {
		ConfiguredDatabase database = this.settings.database();
		if (database.isEmbedded()) {
			if (Files.exists(database.file()) && SqliteCopy.isInUse(database.file())) {
				throw new OperatorException(
						"The database " + database.file() + " is in use. Stop the site before you restore");
			}
			return;
		}
		try (HikariDataSource source = database.open()) {
			Set<String> tables = DatabaseState.of(source).tables();
			if (!tables.isEmpty()) {
				throw new OperatorException("The database " + database.place() + " is not empty. Make a new one, "
						+ "and name it in spring.datasource.url; the old one stays as it is");
			}
		}
	}

	/**
	 * Moves away what is replaced, instead of deleting it.
	 *
	 * @param time what the names of what was moved end with
	 * @param moved what was moved, where it is now
	 */
	private record Aside(String time, List<Path> moved) {

		void replace(Path target, Path by) throws IOException {
			Optional<FileOwner> owner = FileOwner.of(target);
			Path made = makeRoom(target);
			Files.move(by, target);
			if (owner.isPresent()) {
				owner.get().own(made);
			}
		}

		void copy(Path from, Path target) throws IOException {
			if (Files.exists(from)) {
				Optional<FileOwner> owner = FileOwner.of(target);
				Path made = makeRoom(target);
				Files.copy(from, target);
				WorkFolder.ownerOnly(target);
				if (owner.isPresent()) {
					owner.get().own(made);
				}
			}
		}

		/** Returns what will be new: the target, or its folder if there was none. */
		private Path makeRoom(Path target) throws IOException {
			Path folder = parent(target);
			boolean isNew = !Files.exists(folder);
			away(target);
			Files.createDirectories(folder);
			return isNew ? folder : target;
		}

		void away(Path path) throws IOException {
			if (Files.exists(path) && !isEmptyFolder(path)) {
				Path kept = path.resolveSibling(path.getFileName() + ".replaced-" + this.time);
				Files.move(path, kept);
				this.moved.add(kept);
			}
			else {
				Files.deleteIfExists(path);
			}
		}

		private static boolean isEmptyFolder(Path path) throws IOException {
			if (!Files.isDirectory(path)) {
				return false;
			}
			try (Stream<Path> files = Files.list(path)) {
				return files.findAny().isEmpty();
			}
		}

	}

	/**
	 * Summary of a restore.
	 *
	 * @param created when the backup was made
	 * @param requests how many requests there are again
	 * @param members how many members of staff
	 * @param articles how many articles and other pages, 0 when content stayed as it is
	 * @param kept where that is now which was there before
	 */
	public record RestoreSummary(Instant created, int requests, int members, long articles, List<Path> kept) {

		public RestoreSummary {
			kept = List.copyOf(kept);
		}

	}

}
