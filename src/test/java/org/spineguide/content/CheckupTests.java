package org.spineguide.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckupTests {

	@TempDir
	Path folder;

	@Test
	void findsWhatTheCheckFindsAndLooksAgainWhenTheLibraryChanged() {
		TestLibrary files = TestLibrary.in(this.folder).article("lost", "Lost", "[Away](nowhere.md)");
		Library[] current = { files.read() };
		Checkup checkup = new Checkup(new ContentSettings(this.folder, false), () -> current[0], messages(),
				Clock.fixed(Folders.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		assertThat(links(checkup)).hasSize(1);
		files.article("lost", "Lost", "Found.");
		assertThat(links(checkup)).hasSize(1);
		current[0] = files.read();
		assertThat(links(checkup)).isEmpty();
	}

	private static List<Finding> links(Checkup checkup) {
		return checkup.findings().orElseThrow().stream().filter((finding) -> finding.rule().equals("link")).toList();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

}
