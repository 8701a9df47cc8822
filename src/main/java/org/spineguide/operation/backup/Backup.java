package org.spineguide.operation.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;

import org.spineguide.enquiry.operation.BackupMarker;
import org.spineguide.operation.backup.BackupManifest.TableCopy;
import org.spineguide.operation.settings.ConfiguredDatabase;
import org.spineguide.operation.settings.DatabaseState;
import org.spineguide.operation.settings.FaultMessage;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramSettings;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command {@code backup}: writes database, keys and content into one file, reads it
 * back, and keeps the newest few of such files.
 *
 * @param settings where everything is
 * @param program the version of the program
 * @param clock what tells the time
 */
public record Backup(ProgramSettings settings, String program, Clock clock) {

	private static final String PREFIX = "spineguide-";

	private static final String ENDING = ".zip";

	private static final String GIT_OBJECTS = BackupManifest.CONTENT + ".git/objects/";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	/**
	 * Writes a backup.
	 * @param folder the folder that keeps backups; made when it is not there
	 * @param keep how many to keep, the new one included
	 * @param withKeys whether the key files go into it
	 */
	public BackupSummary write(Path folder, int keep, boolean withKeys) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new OperatorException(folder + " is a file. Name a folder: each backup is a file of its own in it");
		}
		ConfiguredDatabase database = this.settings.database();
		try (HikariDataSource source = database.open(); WorkFolder work = WorkFolder.in(folder)) {
			DatabaseState state = DatabaseState.of(source);
			KeyFiles keys = new KeyFiles(this.settings.requestKeys(), this.settings.staffKey(),
					this.settings.signatureKeys());
			keys.check(state.requestSamples(), state.staffSamples());
			Path copies = work.folder("copies");
			DatabaseCopy copy = database.isEmbedded() ? new SqliteCopy(source) : new PostgresqlCopy(source);
			List<TableCopy> tables = copy.write(copies, state.tables());
			Map<String, Path> sources = new LinkedHashMap<>();
			files(copies).forEach((file) -> sources.put(BackupManifest.DATABASE + copies.relativize(file), file));
			// After the database, which may have been encrypted with newer keys
			// meanwhile.
			List<Path> left = withKeys ? List.of() : keys.all();
			if (withKeys) {
				add(keys.requests(), BackupManifest.REQUEST_KEYS, sources);
				add(keys.staff(), BackupManifest.STAFF_KEY, sources);
				add(keys.signatures(), BackupManifest.SIGNATURE_KEYS, sources);
			}
			boolean hasContent = addContent(sources);
			BackupFile draft = new BackupFile(work.path().resolve("backup.zip"));
			draft.write(sources,
					new BackupManifest(this.clock.instant(), this.program, database.vendor(), state.migrations(),
							tables, state.requests(), state.members(), state.requestSamples(), state.staffSamples(),
							left.stream().map(Path::toString).toList(), Map.of()));
			BackupManifest manifest = readBack(draft, work, keys);
			WorkFolder.ownerOnly(draft.path());
			Path file = free(folder);
			Files.move(draft.path(), file, StandardCopyOption.ATOMIC_MOVE);
			marker(database, source).leave();
			removeOld(folder, keep);
			return new BackupSummary(file, manifest.requests(), manifest.members(), manifest.articles(), left,
					hasContent);
		}
		catch (IOException | RuntimeException ex) {
			if (FaultMessage.isDiskFull(ex)) {
				throw new OperatorException("The disk with " + folder + " is full: a backup needs three times its room"
						+ " while it is written and read back. Older backups are as they were", ex);
			}
			throw ex;
		}
	}

	/**
	 * Reads the backup back: what was written may be worthless, and that shows only when
	 * it is read.
	 */
	private static BackupManifest readBack(BackupFile file, WorkFolder work, KeyFiles keys) throws IOException {
		BackupManifest manifest = file.manifest();
		Path unpacked = work.folder("read-back");
		file.extract(manifest, "", unpacked);
		Path sqlite = unpacked.resolve(BackupManifest.DATABASE + SqliteCopy.NAME);
		if (Files.exists(sqlite)) {
			SqliteCopy.check(sqlite);
		}
		KeyFiles kept = manifest.keysElsewhere().isEmpty()
				? BackupManifest.keyFiles(unpacked.resolve(BackupManifest.KEYS)) : keys;
		kept.check(manifest.requestSamples(), manifest.staffSamples());
		return manifest;
	}

	private static void add(Path keyFile, String name, Map<String, Path> sources) {
		if (Files.exists(keyFile)) {
			sources.put(BackupManifest.KEYS + name, keyFile);
		}
	}

	private boolean addContent(Map<String, Path> sources) throws IOException {
		Path content = this.settings.content();
		if (!Files.isDirectory(content)) {
			return false;
		}
		// What Git's names point to must be there when they are copied, so objects last.
		files(content).stream()
			.filter((file) -> !file.toString().endsWith(".lock"))
			.map((file) -> Map.entry(BackupManifest.CONTENT + content.relativize(file).toString().replace('\\', '/'),
					file))
			.sorted(Comparator.comparing((entry) -> entry.getKey().startsWith(GIT_OBJECTS)))
			.forEach((entry) -> sources.put(entry.getKey(), entry.getValue()));
		return true;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/**
	 * Returns a free file name, which tells the time; two within a second are told apart.
	 */
	private Path free(Path folder) {
		String name = PREFIX + TIME.format(this.clock.instant());
		Path file = folder.resolve(name + ENDING);
		for (int number = 2; Files.exists(file); number++) {
			file = folder.resolve(name + "-" + number + ENDING);
		}
		return file;
	}

	private BackupMarker marker(ConfiguredDatabase database, HikariDataSource source) {
		return database.isEmbedded() ? BackupMarker.beside(JdbcClient.create(source))
				: BackupMarker.in(this.settings.data());
	}

	private static void removeOld(Path folder, int keep) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> old = files.filter((file) -> isBackup(file.getFileName().toString()))
				.sorted(Comparator.comparing(Path::toString).reversed())
				.skip(keep)
				.toList();
			for (Path file : old) {
				Files.delete(file);
			}
		}
	}

	private static boolean isBackup(String name) {
		return name.matches(PREFIX + "\\d{8}-\\d{6}(?:-\\d+)?\\" + ENDING);
	}

	/**
	 * Summary of a backup.
	 *
	 * @param file the backup
	 * @param requests how many requests are in it
	 * @param members how many members of staff
	 * @param articles how many articles and other pages
	 * @param keysElsewhere the key files that are not in it
	 * @param hasContent whether there was content to copy
	 */
	public record BackupSummary(Path file, int requests, int members, long articles, List<Path> keysElsewhere,
			boolean hasContent) {
	}

}
