package org.spineguide.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StaticAssetsTests {

	@TempDir
	private Path folder;

	private StaticAssets assets;

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(this.folder.resolve("editor"));
		Files.writeString(this.folder.resolve("editor/editor.js"), "import \"./toolbar.js\";");
		Files.writeString(this.folder.resolve("editor/toolbar.js"), "one");
		this.assets = new StaticAssets(List.of("file:" + this.folder + "/", "classpath:/static/assets/"));
	}

	@Test
	void firstFolderThatHasAFileWins() {
		assertThat(this.assets.content("editor/toolbar.js")).asString().isEqualTo("one");
		assertThat(this.assets.content("favicon.svg")).asString().contains("<svg");
	}

	@Test
	void moduleThatChangesGivesAllModulesAnotherVersion() throws IOException {
		String before = this.assets.version("editor");
		assertThat(this.assets.version("editor")).isEqualTo(before);
		Files.writeString(this.folder.resolve("editor/toolbar.js"), "two");
		assertThat(this.assets.version("editor")).isNotEqualTo(before);
	}

	@Test
	void modulesBesideAScriptAreFound() {
		assertThat(new ScriptIntegrity(this.assets, true).modules("editor/editor.js")).contains("editor/toolbar.js")
			.doesNotContain("editor/editor.js");
	}

	@Test
	void hashIsKeptUnlessFilesMayChange() throws IOException {
		ScriptIntegrity kept = new ScriptIntegrity(this.assets, true);
		ScriptIntegrity fresh = new ScriptIntegrity(this.assets, false);
		String before = kept.of("editor/toolbar.js");
		assertThat(fresh.of("editor/toolbar.js")).isEqualTo(before);
		Files.writeString(this.folder.resolve("editor/toolbar.js"), "two");
		assertThat(kept.of("editor/toolbar.js")).isEqualTo(before);
		assertThat(fresh.of("editor/toolbar.js")).isNotEqualTo(before);
	}

}
