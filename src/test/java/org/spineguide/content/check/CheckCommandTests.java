package org.spineguide.content.check;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private Path root;

	private Folders folders;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.root = root;
		this.folders = Folders.in(root).with("en/sections.yml", "guide: []").with("en/plain-words.yml", "utilize: use");
	}

	@Test
	void wordCheckAsksForIt() {
		assertThat(CheckCommand.isAskedFor("check", "--advice")).isTrue();
		assertThat(CheckCommand.isAskedFor("--server.port=8080")).isFalse();
	}

	@Test
	void problemsStandByFileAndLineAndArticlesInATable() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\n---\n\nUtilize [this](gone.md).\n");
		assertThat(run()).isEqualTo(1);
		assertThat(output()).contains(this.root + "/en/fusion/recovery.md:7: error: The link 'gone.md' leads nowhere. ")
			.containsPattern("article +grade +ease +words +mean +longest +errors +warnings +advice")
			.containsPattern("en/fusion/recovery.md +8.8 +35.6 +2 +2.0 +2 +1 +3 +1")
			.contains("Articles: 2, errors: 1, warnings: 6, advice: 1 (shown with --advice)")
			.doesNotContain(": advice:");
	}

	@Test
	void adviceIsShownWhenAskedFor() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\n---\n\nUtilize this.\n");
		assertThat(run("--advice")).isZero();
		assertThat(output()).contains(
				"recovery.md:7: advice: There is a plainer word for 'Utilize'. Say 'use' if it fits [long-words]");
	}

	@Test
	void unknownFormatIsNotUnderstood() {
		assertThat(run("--format=json")).isEqualTo(2);
		assertThat(output()).startsWith("There is no format 'json'. The report is a table");
	}

	@Test
	void tableMayBeNamed() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\n---\n\nSee [this](gone.md).\n");
		assertThat(run("--format=table")).isEqualTo(1);
		assertThat(output()).contains("recovery.md:7: error: The link 'gone.md' leads nowhere. ");
	}

	@Test
	void folderWithoutContentFails() {
		assertThat(CheckCommand.run(new PrintStream(this.printed, true, StandardCharsets.UTF_8), Checks.CLOCK, "check",
				"--spineguide.content.dir=" + this.root.resolve("nowhere")))
			.isEqualTo(1);
		assertThat(output().lines()).singleElement()
			.asString()
			.contains(this.root.resolve("nowhere") + " does not exist", "expected clinic.yml");
	}

	private int run(String... options) {
		String[] args = new String[options.length + 2];
		args[0] = "check";
		args[1] = "--spineguide.content.dir=" + this.root;
		System.arraycopy(options, 0, args, 2, options.length);
		return CheckCommand.run(new PrintStream(this.printed, true, StandardCharsets.UTF_8), Checks.CLOCK, args);
	}

	private String output() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
