package org.spineguide.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.Database;
import org.spineguide.content.load.Folders;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.operation.Commands.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Each mistake of whoever runs the site is answered by one line that says what to do. */
class OperatorMistakesTests {

	@TempDir
	Path folder;

	private Commands commands;

	@BeforeEach
	void prepare() throws IOException {
		Path data = Files.createDirectory(this.folder.resolve("data"));
		try (HikariDataSource source = Database.SQLITE.open(Database.sqlite(data))) {
			assertThat(source.isRunning()).isTrue();
		}
		Folders.in(Files.createDirectory(this.folder.resolve("content")));
		Files.writeString(this.folder.resolve("file"), "a file");
		Files.writeString(this.folder.resolve("no-backup.zip"), "no backup");
		this.commands = Commands.with();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			bakcup FOLDER/b | 2 | Is it 'backup'?
			Backup FOLDER/b | 2 | Unmatched argument
			version | 2 | Unmatched argument at index 0: 'version' (--help
			start | 2 | Unmatched argument at index 0: 'start' (--help
			--port=80 | 2 | Unknown option: '--port=80'
			-server.port=80 | 2 | Unknown option
			--hlep | 2 | Unknown option: '--hlep'
			--sever.port=80 | 2 | There is no setting 'sever.port'.
			check --spineguide.content.dri=x | 2 | Is it 'spineguide.content.dir'?
			check --spineguide.stuff.second-step=x | 2 | There is no setting 'spineguide.stuff.second-step'.
			check --spineguide.content.dir= | 2 | The setting 'spineguide.content.dir' is empty. Give it a value
			rotate-keys --spineguide.staff.key-file= | 2 | The setting 'spineguide.staff.key-file' is empty
			check --advise | 2 | Is it '--advice'?
			check --format=json | 1 | There is no format 'json'. The report is a table
			backup | 2 | Missing required parameter: 'FOLDER'
			backup FOLDER/b FOLDER/c | 2 | Unmatched argument
			backup FOLDER/b --keep=some | 2 | 'some' is not an int
			backup FOLDER/b --keep=0 | 1 | --keep is at least 1
			backup FOLDER/file | 1 | is a file. Name a folder
			backup FOLDER/b --spineguide.data.dir=FOLDER/nowhere | 1 | There is no database at
			backup FOLDER/b --spineguide.content.dir=FOLDER/nowhere | 1 | The backup has no content
			backup /proc/nowhere/b | 1 | /proc/nowhere
			backup FOLDER/b --spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x | 1 | refused
			restore | 2 | Missing required parameter: 'FILE'
			restore FOLDER/nowhere.zip | 1 | There is no backup at
			restore FOLDER/no-backup.zip | 1 | is no backup of this program
			rotate-keys now | 2 | Unmatched argument
			rotate-keys --spineguide.enquiry.key-file=FOLDER/nowhere.json | 1 | nowhere.json is not there
			rotate-keys --spineguide.enquiry.key-file=FOLDER/file | 1 | The key file holds no keys
			export-person | 2 | Missing required parameter: 'CONTACT'
			export-person ada | 1 | Give a mail address, or a phone number with its country code
			erase-person 555-0143 | 1 | Give a mail address, or a phone number with its country code
			admin-link --spineguide.data.dir=FOLDER/file | 1 | There is no database at
			""")
	void isAnsweredByOneLine(String typed, int code, String answer) throws IOException {
		if (typed.startsWith("rotate") || typed.contains("person")) {
			TestKeys.file(this.folder.resolve("data"));
		}
		String[] words = typed.replace("FOLDER", this.folder.toString()).split(" ");
		Commands with = Commands.with();
		if (!typed.contains("spineguide.data.dir")) {
			with = Commands.with("--spineguide.data.dir=" + this.folder.resolve("data"));
		}
		assertThat(Program.isForSite(words)).isEqualTo(typed.startsWith("--sever"));
		Outcome outcome = with.run(words);
		assertThat(outcome.err().lines()).as(outcome.err()).hasSize(1);
		assertThat(outcome.err()).contains(answer).doesNotContain("Exception", "\tat ");
		assertThat(outcome.code()).isEqualTo(code);
	}

	@Test
	void helpAndVersionAreShown() {
		for (String word : new String[] { "--help", "help" }) {
			Outcome help = this.commands.run(word);
			assertThat(help.code()).isZero();
			assertThat(help.out()).contains("backup", "restore", "check", "rotate-keys", "export-person",
					"erase-person", "admin-link");
		}
		assertThat(this.commands.run("backup", "--help").out()).contains("FOLDER", "--keep", "--without-keys");
		assertThat(this.commands.run("help", "restore").out()).contains("FILE", "--keys");
		assertThat(this.commands.run("--version").out()).startsWith("Spineguide ");
	}

	@Test
	void goodSettingsOfTheSiteAreLeftAlone() {
		StringWriter err = new StringWriter();
		assertThat(Program.check(new PrintWriter(err), "--server.port=8080", "--spineguide.data.dir=x",
				"--spineguide.staff.keyFile=x", "--spring.mail.host=x", "--spineguide.web.address=https://x",
				"--management.server.port=1", "--logging.level.root=info", "--debug"))
			.isZero();
		assertThat(err.toString()).isEmpty();
	}

}
