package org.spineguide.content.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final StringWriter printed = new StringWriter();

	private Path root;

	private Folders folders;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.root = root;
		this.folders = Folders.in(root).with("en/sections.yml", "guide: []").with("en/plain-words.yml", "utilize: use");
	}

	@Test
	void problemsStandByFileAndLineAndArticlesInATable() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\n---\n\nUtilize [this](gone.md).\n");
		assertThat(run(false)).isFalse();
		assertThat(output()).contains(this.root + "/en/fusion/recovery.md:7: error: The link 'gone.md' leads nowhere. ")
			.containsPattern("article +grade +ease +words +mean +longest +errors +warnings +advice")
			.containsPattern("en/fusion/recovery.md +8.8 +35.6 +2 +2.0 +2 +1 +3 +1")
			.contains("Articles: 2, errors: 1, warnings: 7, advice: 1 (shown with --advice)")
			.doesNotContain(": advice:");
	}

	@Test
	void adviceIsShownWhenAskedFor() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\n---\n\nUtilize this.\n");
		assertThat(run(true)).isTrue();
		assertThat(output()).contains(
				"recovery.md:7: advice: There is a plainer word for 'Utilize'. Say 'use' if it fits [long-words]");
	}

	@Test
	void folderWithoutContentFails() {
		assertThat(
				new CheckCommand(this.root.resolve("nowhere"), Checks.keys(this.root), Checks.messages(), Checks.CLOCK)
					.run(new PrintWriter(this.printed), false))
			.isFalse();
		assertThat(output().lines()).singleElement()
			.asString()
			.contains(this.root.resolve("nowhere") + " does not exist", "expected clinic.yml");
	}

	private boolean run(boolean advice) {
		return new CheckCommand(this.root, Checks.keys(this.root), Checks.messages(), Checks.CLOCK)
			.run(new PrintWriter(this.printed), advice);
	}

	private String output() {
		return this.printed.toString();
	}

}
