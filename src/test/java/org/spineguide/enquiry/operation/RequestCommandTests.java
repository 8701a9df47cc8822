package org.spineguide.enquiry.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.handling.StaffNote;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.Vaults;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Tag("postgresql")
class RequestCommandTests {

	@TempDir
	Path folder;

	private HikariDataSource source;

	private KeyRing keys;

	private Enquiries enquiries;

	@BeforeEach
	void open() {
		this.source = Database.SQLITE.open(Database.sqlite(this.folder));
		this.keys = new KeyRing(Vaults.file(this.folder));
		this.enquiries = new Enquiries(JdbcClient.create(this.source), new PersonalDataCipher(this.keys));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void otherWordsStartTheSite() {
		assertThat(RequestCommand.isAskedFor("backup", "x.db")).isTrue();
		assertThat(RequestCommand.isAskedFor("--spineguide.data.dir=x", "rotate-keys")).isTrue();
		assertThat(RequestCommand.isAskedFor()).isFalse();
		assertThat(RequestCommand.isAskedFor("--server.port=1")).isFalse();
		assertThat(RequestCommand.isAskedFor("check")).isFalse();
	}

	@Test
	void backupHoldsWhatWasKeptAndCanBeReadWithTheKeyFile() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		Path copy = this.folder.resolve("copy.db");
		assertThat(run("backup", copy.toString())).contains("Wrote " + copy, "enquiry-keys.json");
		assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(inCopy(copy).find(enquiry.token())).contains(enquiry);
		try (var files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).noneMatch((name) -> name.contains("backup"));
		}
	}

	@Test
	void backupHoldsNoSession() throws Exception {
		JdbcClient.create(this.source)
			.sql("INSERT INTO staff_session VALUES ('a', 'secret-of-a-cookie', 1, 1, 1, 1, 'ada')")
			.update();
		Path copy = this.folder.resolve("copy.db");
		run("backup", copy.toString());
		assertThat(
				JdbcClient.create(source(copy)).sql("SELECT count(*) FROM staff_session").query(Integer.class).single())
			.isZero();
		assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("secret-of-a-cookie");
		assertThat(
				JdbcClient.create(this.source).sql("SELECT count(*) FROM staff_session").query(Integer.class).single())
			.isEqualTo(1);
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
		Path copy = this.folder.resolve("copy.db");
		run("backup", copy.toString());
		open.set(false);
		visitors.join();
		assertThat(expected).allSatisfy(
				(enquiry) -> assertThat(inCopy(copy).find(enquiry.token())).as("an enquiry in the copy").isPresent());
		assertThat(JdbcClient.create(source(copy)).sql("PRAGMA integrity_check").query(String.class).single())
			.isEqualTo("ok");
	}

	@Test
	void backupReplacesNothing() throws Exception {
		Path other = Files.writeString(this.folder.resolve("other.db"), "mine");
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> run("backup", other.toString()));
		assertThat(other).hasContent("mine");
	}

	@Test
	void rotationSealsEverythingAgainWhileTheSiteRuns() throws Exception {
		Enquiry enquiry = keep("ada@example.org");
		assertThat(run("rotate-keys")).contains("Sealed 1 requests");
		assertThat(this.enquiries.find(enquiry.token())).contains(enquiry);
		Enquiry later = keep("bob@example.org");
		PersonalDataCipher newest = new PersonalDataCipher(Vaults.newestOf(new KeyRing(Vaults.file(this.folder))));
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
		assertThat(run("export-person", " ADA@example.org").lines()).hasSize(3)
			.noneMatch((line) -> line.contains("bob"));
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
		StaffNotes notes = new StaffNotes(JdbcClient.create(this.source), new PersonalDataCipher(this.keys));
		notes.keep(ada.reference(), new StaffNote("Robin Example", Instant.now(), "Call her on Monday"));
		assertThat(run("export-person", "ada@example.org")).contains("Robin Example: Call her on Monday");
		run("rotate-keys");
		PersonalDataCipher newest = new PersonalDataCipher(Vaults.newestOf(new KeyRing(Vaults.file(this.folder))));
		assertThat(new StaffNotes(JdbcClient.create(this.source), newest).about(ada.reference())).hasSize(1);
		Path copy = this.folder.resolve("copy.db");
		run("backup", copy.toString());
		assertThat(new StaffNotes(JdbcClient.create(source(copy)), newest).about(ada.reference())).hasSize(1);
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
	void misuseIsExplained() throws Exception {
		assertThat(run(2, "backup")).contains("Use: backup FILE");
		assertThat(run(1, "export-person", "555-0143")).contains("country code");
	}

	@Test
	void backupOfPostgresqlNamesItsOwnTool() throws Exception {
		assertThat(run(1, "backup", "x.db", "--spring.datasource.url=" + Database.POSTGRESQL.url()))
			.contains("pg_dump");
	}

	private Enquiry keep(String email) {
		Enquiry enquiry = Kept.received(Instant.now()).saying(Forms.form().email(email)).make();
		this.enquiries.keep(enquiry,
				new PersonalDataCipher(this.keys).hash(ReplyRoute.EMAIL.canonical(email, "US").orElseThrow()));
		return enquiry;
	}

	private Enquiries inCopy(Path copy) {
		return new Enquiries(JdbcClient.create(source(copy)), new PersonalDataCipher(this.keys));
	}

	private static DataSource source(Path file) {
		return new DriverManagerDataSource("jdbc:sqlite:" + file);
	}

	private String run(String... words) throws IOException {
		return run(0, words);
	}

	private String run(int outcome, String... words) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> all = new ArrayList<>(List.of(words));
		all.add("--spineguide.data.dir=" + this.folder);
		assertThat(RequestCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), all.toArray(String[]::new)))
			.isEqualTo(outcome);
		return out.toString(StandardCharsets.UTF_8);
	}

}
