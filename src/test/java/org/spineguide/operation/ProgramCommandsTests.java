package org.spineguide.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.content.load.Folders;
import org.spineguide.crypto.FileOwner;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.handling.StaffNote;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.staff.people.OneTimeLinks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ProgramCommandsTests {

	@TempDir
	Path folder;

	private Path backups;

	private Path content;

	private HikariDataSource source;

	private KeyRing keys;

	private Enquiries enquiries;

	@BeforeEach
	void open() throws IOException {
		this.backups = this.folder.resolve("backups");
		this.content = Files.createDirectory(this.folder.resolve("content"));
		Folders.in(this.content);
		Files.createDirectories(this.content.resolve(".git"));
		Files.writeString(this.content.resolve(".git/HEAD"), "ref: refs/heads/main");
		this.source = Database.SQLITE.open(Database.sqlite(this.folder));
		this.keys = new KeyRing(TestKeys.file(this.folder));
		this.enquiries = new Enquiries(JdbcClient.create(this.source), new PersonalDataCipher(this.keys));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void withoutACommandTheSiteStarts() {
		assertThat(Program.isForSite()).isTrue();
		assertThat(Program.isForSite("--server.port=1", "--debug")).isTrue();
		assertThat(Program.isForSite("backup", "x")).isFalse();
		assertThat(Program.isForSite("--spineguide.data.dir=x", "rotate-keys")).isFalse();
		assertThat(Program.isForSite("check", "--advice")).isFalse();
		assertThat(Program.isForSite("bakcup")).isFalse();
		assertThat(Program.isForSite("--help")).isFalse();
	}

	@Test
	void backupHoldsDatabaseKeysAndContentAndNobodyElseMayReadIt() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		assertThat(run("backup", this.backups.toString())).contains("and read it back: 1 requests", "2 articles");
		Path backup = only(this.backups);
		assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(names(backup)).contains("database/spineguide.db", "keys/enquiry-keys.json", "content/clinic.yml",
				"content/.git/HEAD", "content/en/index.md");
		Path elsewhere = this.folder.resolve("elsewhere");
		restore(backup, elsewhere, 0);
		assertThat(restored(elsewhere).find(enquiry.token())).contains(enquiry);
		assertThat(elsewhere.resolve("content/.git/HEAD")).hasContent("ref: refs/heads/main");
		assertThat(Files.getPosixFilePermissions(elsewhere.resolve("data/enquiry-keys.json")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.getPosixFilePermissions(elsewhere.resolve("data/spineguide.db")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void backupWhileRequestsComeInIsWholeAndHoldsAllThatCameBefore() throws Exception {
		ConcurrentLinkedQueue<Enquiry> before = new ConcurrentLinkedQueue<>();
		AtomicBoolean open = new AtomicBoolean(true);
		Thread visitors = new Thread(() -> {
			while (open.get()) {
				before.add(keep("ada@example.org"));
			}
		});
		visitors.start();
		await().until(() -> before.size() > 20);
		List<Enquiry> expected = new ArrayList<>(before);
		run("backup", this.backups.toString());
		open.set(false);
		visitors.join();
		Path elsewhere = this.folder.resolve("elsewhere");
		restore(only(this.backups), elsewhere, 0);
		assertThat(expected)
			.allSatisfy((enquiry) -> assertThat(restored(elsewhere).find(enquiry.token())).as("an enquiry in the copy")
				.isPresent());
		assertThat(JdbcClient.create(source(elsewhere.resolve("data/spineguide.db")))
			.sql("PRAGMA integrity_check")
			.query(String.class)
			.single()).isEqualTo("ok");
	}

	@Test
	void backupIsRepeatedAndKeepsTheNewestFew() throws Exception {
		Files.createDirectories(this.backups);
		Path other = Files.writeString(this.backups.resolve("other.zip"), "mine");
		for (int time = 0; time < 5; time++) {
			run("backup", this.backups.toString(), "--keep=3");
		}
		try (var files = Files.list(this.backups)) {
			assertThat(files).hasSize(4).contains(other);
		}
		assertThat(other).hasContent("mine");
	}

	@Test
	void backupReplacesNoFile() throws Exception {
		Path other = Files.writeString(this.folder.resolve("other.db"), "mine");
		assertThat(run(1, "backup", other.toString())).contains("is a file. Name a folder");
		assertThat(other).hasContent("mine");
	}

	@Test
	void backupHoldsNobodyWhoIsSignedIn() throws Exception {
		JdbcClient.create(this.source).sql("""
				INSERT INTO staff_session (primary_id, session_id, creation_time, last_access_time,
					max_inactive_interval, expiry_time) VALUES ('1', 'signed-in-session', 1, 1, 1, 1)""").update();
		run("backup", this.backups.toString());
		Path elsewhere = this.folder.resolve("elsewhere");
		restore(only(this.backups), elsewhere, 0);
		assertThat(Files.readString(elsewhere.resolve("data/spineguide.db"), StandardCharsets.ISO_8859_1))
			.doesNotContain("signed-in-session");
		assertThat(
				JdbcClient.create(this.source).sql("SELECT count(*) FROM staff_session").query(Integer.class).single())
			.isEqualTo(1);
	}

	@Test
	void backupWithoutKeysSaysWhereTheyAreAndTheRestoreAsksForThem() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		assertThat(run("backup", this.backups.toString(), "--without-keys"))
			.contains("Keep a copy of the key files too", "enquiry-keys.json");
		Path backup = only(this.backups);
		assertThat(names(backup)).noneMatch((name) -> name.startsWith("keys/"));
		Path elsewhere = this.folder.resolve("elsewhere");
		assertThat(restore(backup, elsewhere, 1)).contains("holds no key files", "--keys=FOLDER");
		assertThat(elsewhere.resolve("data/spineguide.db")).doesNotExist();
		restore(backup, elsewhere, 0, "--keys=" + this.folder);
		assertThat(restored(elsewhere).find(enquiry.token())).contains(enquiry);
	}

	@Test
	void restoreRefusesKeysOfAnotherDatabaseBeforeItTouchesAnything() throws Exception {
		keep("ada@example.org");
		run("backup", this.backups.toString(), "--without-keys");
		Path wrong = Files.createDirectories(this.folder.resolve("wrong"));
		TestKeys.file(wrong);
		Path elsewhere = this.folder.resolve("elsewhere");
		assertThat(restore(only(this.backups), elsewhere, 1, "--keys=" + wrong))
			.contains("does not belong to this database");
		try (var files = Files.list(elsewhere.resolve("data"))) {
			assertThat(files).isEmpty();
		}
		assertThat(elsewhere.resolve("content")).doesNotExist();
	}

	@Test
	void restoreKeepsWhatWasThere() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		run("backup", this.backups.toString());
		Path elsewhere = this.folder.resolve("elsewhere");
		Files.createDirectories(elsewhere.resolve("data"));
		try (HikariDataSource other = Database.SQLITE.open(Database.sqlite(elsewhere.resolve("data")))) {
			assertThat(restore(only(this.backups), elsewhere, 1)).contains("is in use. Stop the site");
			assertThat(JdbcClient.create(other).sql("SELECT count(*) FROM enquiry").query(Integer.class).single())
				.isZero();
		}
		TestKeys.file(elsewhere.resolve("data"));
		Files.createDirectories(elsewhere.resolve("content"));
		Files.writeString(elsewhere.resolve("content/clinic.yml"), "name: Other");
		giveAway(elsewhere);
		Optional<FileOwner> owner = FileOwner.of(elsewhere);
		assertThat(restore(only(this.backups), elsewhere, 0)).contains("is kept as", "spineguide.db.replaced-",
				"enquiry-keys.json.replaced-", "content.replaced-");
		assertThat(restored(elsewhere).find(enquiry.token())).contains(enquiry);
		assertThat(elsewhere.resolve("content/clinic.yml")).content().contains("Example Spine Clinic");
		for (String file : List.of("data/spineguide.db", "data/enquiry-keys.json", "content", "content/clinic.yml")) {
			assertThat(FileOwner.of(elsewhere.resolve(file))).as(file).isEqualTo(owner);
		}
	}

	/** Makes files another user's, where root tests: nobody else may give them away. */
	private static void giveAway(Path folder) throws IOException {
		FileOwner tester = FileOwner.of(folder).orElseThrow();
		new FileOwner(folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"),
				tester.group())
			.own(folder);
	}

	@Test
	void damagedBackupIsRefused() throws Exception {
		keep("ada@example.org");
		run("backup", this.backups.toString());
		Path backup = only(this.backups);
		byte[] bytes = Files.readAllBytes(backup);
		int size = size(backup, "database/spineguide.db");
		for (int at = 200; at < size; at += size / 5) {
			byte[] damaged = bytes.clone();
			damaged[at] ^= 0x55;
			Files.write(backup, damaged);
			Path elsewhere = this.folder.resolve("damaged" + at);
			assertThat(restore(backup, elsewhere, 1)).as("byte " + at).containsAnyOf("damaged", "only a part of one");
			assertThat(elsewhere.resolve("data/spineguide.db")).doesNotExist();
		}
		Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(restore(backup, this.folder.resolve("half"), 1)).contains("only a part of one");
	}

	@Test
	void backupWithoutTheKeysOfItsRequestsIsNoBackup() throws Exception {
		keep("ada@example.org");
		Files.delete(this.keys.file().path());
		assertThat(run(1, "backup", this.backups.toString())).contains("The key file " + this.keys.file().path(),
				"is missing");
		TestKeys.file(this.folder);
		assertThat(run(1, "backup", this.backups.toString())).contains("does not belong to this database");
		try (var files = Files.list(this.backups)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void lockedOutAdminGetsALink() throws Exception {
		String printed = run("admin-link", "--spineguide.web.address=https://clinic.example.org");
		String token = printed.replaceAll("(?s).*https://clinic.example.org/staff/join/(\\S+).*", "$1");
		assertThat(new OneTimeLinks(JdbcClient.create(this.source)).find(new RandomToken(token), Instant.now()))
			.isPresent();
	}

	@Test
	void rotationSealsEverythingAgainWhileTheSiteRuns() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		assertThat(run("rotate-keys")).contains("Sealed 1 requests");
		assertThat(this.enquiries.find(enquiry.token())).contains(enquiry);
		Enquiry later = keep("bob@example.org");
		PersonalDataCipher newest = new PersonalDataCipher(TestKeys.newestOf(new KeyRing(TestKeys.file(this.folder))));
		assertThat(new Enquiries(JdbcClient.create(this.source), newest).find(enquiry.token())).contains(enquiry);
		assertThat(this.enquiries.find(later.token())).contains(later);
		assertThat(new Enquiries(JdbcClient.create(this.source), newest).find(later.token()))
			.as("sealed by the running site with the new key")
			.contains(later);
	}

	@Test
	void allOfOnePersonIsExportedAndNobodyElse() throws Exception {
		keep("ada@example.org");
		keep("Ada@Example.org");
		keep("bob@example.org");
		List<String> lines = run("export-person", " ADA@example.org").lines().toList();
		assertThat(lines).hasSize(3).noneMatch((line) -> line.contains("bob"));
		assertThat(lines.subList(1, 3)).as("words and the clinic's time")
			.allMatch((line) -> line.contains("\"Appointment\",\"New\",\"20") && line.contains("\"Monday morning\""))
			.noneMatch((line) -> line.matches(".*(APPOINTMENT|MONDAY_AM|[:]\\d\\dZ\"|\"false\").*"));
	}

	@Test
	void allOfOnePersonIsErasedAndNobodyElse() throws Exception {
		Enquiry ada = keep("ada@example.org");
		Enquiry bob = keep("bob@example.org");
		assertThat(run("erase-person", "ada@example.org")).contains("Erased 1 requests");
		assertThat(this.enquiries.find(ada.token())).isEmpty();
		assertThat(this.enquiries.find(bob.token())).contains(bob);
	}

	@Test
	void notesOfColleaguesAreExportedSealedAgainAndErasedToo() throws Exception {
		Enquiry ada = keep("ada@example.org");
		StaffNotes staffNotes = new StaffNotes(JdbcClient.create(this.source), new PersonalDataCipher(this.keys));
		staffNotes.keep(ada.reference(), new StaffNote("Robin Example", Instant.now(), "Call her on Monday"));
		assertThat(run("export-person", "ada@example.org")).contains("Robin Example: Call her on Monday");
		run("rotate-keys");
		PersonalDataCipher newest = new PersonalDataCipher(TestKeys.newestOf(new KeyRing(TestKeys.file(this.folder))));
		assertThat(new StaffNotes(JdbcClient.create(this.source), newest).about(ada.reference())).hasSize(1);
		run("backup", this.backups.toString());
		Path elsewhere = this.folder.resolve("elsewhere");
		restore(only(this.backups), elsewhere, 0);
		assertThat(new StaffNotes(JdbcClient.create(source(elsewhere.resolve("data/spineguide.db"))), newest)
			.about(ada.reference())).hasSize(1);
		run("erase-person", "ada@example.org");
		assertThat(
				JdbcClient.create(this.source).sql("SELECT count(*) FROM enquiry_note").query(Integer.class).single())
			.isZero();
	}

	@Test
	void personIsFoundByPhoneNumberWithCountryCode() throws Exception {
		Enquiry enquiry = Kept.received(Instant.now()).make();
		this.enquiries.keep(enquiry, new PersonalDataCipher(this.keys).hash("+12025550143"));
		assertThat(run("export-person", "+1 (202) 555-0143")).contains(enquiry.reference().toString());
	}

	@Test
	void numberWithoutCountryIsExplained() throws Exception {
		assertThat(run(1, "export-person", "555-0143")).contains("country code");
		assertThat(run(1, "erase-person", "555-0143")).contains("country code");
	}

	private Enquiry keep(String email) {
		Enquiry enquiry = Kept.received(Instant.now()).saying(Forms.form().email(email)).make();
		this.enquiries.keep(enquiry,
				new PersonalDataCipher(this.keys).hash(ReplyRoute.EMAIL.canonical(email, "US").orElseThrow()));
		return enquiry;
	}

	private Enquiries restored(Path elsewhere) {
		return new Enquiries(JdbcClient.create(source(elsewhere.resolve("data/spineguide.db"))),
				new PersonalDataCipher(new KeyRing(TestKeys.file(elsewhere.resolve("data")))));
	}

	private static DataSource source(Path file) {
		return new DriverManagerDataSource("jdbc:sqlite:" + file);
	}

	private static Path only(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.collect(Collectors.collectingAndThen(Collectors.toList(), (all) -> {
				assertThat(all).hasSize(1);
				return all.get(0);
			}));
		}
	}

	private static List<String> names(Path backup) throws IOException {
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			return zip.stream().map(ZipEntry::getName).toList();
		}
	}

	private static int size(Path backup, String name) throws IOException {
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			return (int) zip.getEntry(name).getCompressedSize();
		}
	}

	/** Restores on a machine where there may be nothing yet. */
	private static String restore(Path backup, Path machine, int outcome, String... options) throws IOException {
		Files.createDirectories(machine);
		Commands.Outcome restored = Commands
			.with(Stream.concat(Stream.of(options),
					Stream.of("--spineguide.data.dir=" + machine.resolve("data"),
							"--spineguide.content.dir=" + machine.resolve("content")))
				.toArray(String[]::new))
			.run("restore", backup.toString());
		assertThat(restored.code()).as(restored.err()).isEqualTo(outcome);
		return restored.out() + restored.err();
	}

	@Test
	void retractedSourceIsFoundInAFileAndKeptForTheSite() throws IOException {
		Files.writeString(this.content.resolve("references.yml"),
				"references: [{id: who-2023, title: Guideline, PMID: '12345'}, {id: web, title: A page}]");
		Files.writeString(this.content.resolve("en/walk.md"),
				"---\ntitle: Walk\nsummary: S.\nkind: guide\n---\nWalk [@who-2023].");
		Path export = Files.writeString(this.folder.resolve("pubmed.txt"), "PMID- 12345\nRIN - J. PMID: 678\n");
		assertThat(run("check-sources", export.toString())).contains("1 of 2 sources have a DOI", "1 records of pubmed",
				"who-2023: retracted, https://pubmed.ncbi.nlm.nih.gov/678/", "cited by en/walk.md", "Wrote ");
		assertThat(run("check", "--advice")).contains("'who-2023' was taken back");
		assertThat(run("check-sources", export.toString())).contains("Nothing new").doesNotContain("no longer");
		Path broken = Files.writeString(this.folder.resolve("page.html"), "<html>");
		String notices = Files.readString(this.content.resolve("source-notices.yml"));
		Commands.Outcome refused = Commands
			.with("--spineguide.data.dir=" + this.folder, "--spineguide.content.dir=" + this.content)
			.run("check-sources", broken.toString());
		assertThat(refused.code()).isEqualTo(1);
		assertThat(refused.out()).contains("The file is none of", "What was known before stays");
		assertThat(this.content.resolve("source-notices.yml")).hasContent(notices);
	}

	private String run(String... words) throws IOException {
		return run(0, words);
	}

	private String run(int outcome, String... words) throws IOException {
		Commands.Outcome done = Commands
			.with("--spineguide.data.dir=" + this.folder, "--spineguide.content.dir=" + this.content)
			.run(words);
		assertThat(done.code()).as(done.err()).isEqualTo(outcome);
		assertThat(done.err().lines()).hasSize((outcome == 0) ? 0 : 1);
		return done.out() + done.err();
	}

}
