package org.spineguide.operation.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.crypto.MissingKeyException;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.operation.settings.ProgramArguments;
import org.spineguide.operation.settings.ProgramSettings;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartupCheckTests {

	@TempDir
	Path folder;

	@Test
	void firstStartMakesTheDataFolder() {
		Path data = this.folder.resolve("new/data");
		assertThatCode(() -> check(data)).doesNotThrowAnyException();
		assertThat(data).isEmptyDirectory();
	}

	@Test
	void dataFolderThatIsAFileIsNamed() throws IOException {
		Path file = Files.writeString(this.folder.resolve("data"), "a file");
		assertThatExceptionOfType(OperatorException.class).isThrownBy(() -> check(file))
			.withMessage("The data folder " + file + " is a file. Name a folder in spineguide.data.dir");
	}

	@Test
	void dataFolderThatCannotBeMadeIsNamed() {
		Path nowhere = Path.of("/proc/nowhere");
		assertThatExceptionOfType(OperatorException.class).isThrownBy(() -> check(nowhere))
			.withMessageContaining("The data folder /proc/nowhere cannot be written to by the user ")
			.withMessageContaining("spineguide.data.dir");
	}

	@Test
	void securityLogThatCannotBeWrittenIsNamed() throws IOException {
		Path below = Files.writeString(this.folder.resolve("file"), "a file").resolve("security.log");
		for (Path log : List.of(below, this.folder)) {
			assertThatExceptionOfType(OperatorException.class)
				.isThrownBy(() -> check(this.folder, "--spineguide.security-log.file=" + log))
				.withMessageStartingWith("The security log " + log + " cannot be written to by the user ");
		}
		Path log = this.folder.resolve("log/security.log");
		assertThatCode(() -> check(this.folder, "--spineguide.security-log.file=" + log)).doesNotThrowAnyException();
		assertThat(log).isEmptyFile();
	}

	@Test
	void keysOfRequestsMustBeThereAndBelongToThem() throws IOException {
		keepARequest();
		assertThatCode(() -> check(this.folder)).doesNotThrowAnyException();
		Path keys = this.folder.resolve("enquiry-keys.json");
		Path aside = Files.move(keys, this.folder.resolve("aside"));
		assertThatExceptionOfType(MissingKeyException.class).isThrownBy(() -> check(this.folder))
			.withMessageContaining(keys.toString());
		Path other = Files.createDirectory(this.folder.resolve("other"));
		new KeyRing(TestKeys.file(other));
		Files.copy(other.resolve("enquiry-keys.json"), keys);
		assertThatExceptionOfType(OperatorException.class).isThrownBy(() -> check(this.folder))
			.withMessageContaining("does not belong to this database");
		Files.delete(keys);
		Files.move(aside, keys);
		assertThatCode(() -> check(this.folder)).doesNotThrowAnyException();
	}

	@Test
	void databaseOfANewerVersionIsLeftAlone() {
		try (HikariDataSource source = Database.SQLITE.open(Database.sqlite(this.folder))) {
			JdbcClient.create(source).sql("""
					INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
						installed_by, execution_time, success)
					VALUES (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 1, 'x', 1, 1)
					""").update();
		}
		assertThatExceptionOfType(OperatorException.class).isThrownBy(() -> check(this.folder))
			.withMessageContaining("was used by a newer version of this program")
			.withMessageContaining("restore the backup");
	}

	private void keepARequest() {
		try (HikariDataSource source = Database.SQLITE.open(Database.sqlite(this.folder))) {
			Enquiries enquiries = new Enquiries(JdbcClient.create(source),
					new PersonalDataCipher(new KeyRing(TestKeys.file(this.folder))));
			enquiries.keep(Kept.received(Instant.now()).saying(Forms.form()).make(), "contact");
		}
	}

	private static void check(Path data, String... more) {
		StartupCheck.check(ProgramSettings.of(ProgramArguments
			.of(Stream.concat(Stream.of("--spineguide.data.dir=" + data), Stream.of(more)).toArray(String[]::new))));
	}

}
