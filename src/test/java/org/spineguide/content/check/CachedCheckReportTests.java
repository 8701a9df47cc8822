package org.spineguide.content.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Finding;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.load.Folders;
import org.spineguide.content.load.TestLibrary;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CachedCheckReportTests {

	@TempDir
	Path folder;

	@Test
	void findsWhatTheCheckFindsAndLooksAgainWhenTheLibraryChanged() {
		TestLibrary files = TestLibrary.in(this.folder).article("lost", "Lost", "[Away](nowhere.md)");
		Library[] current = { files.read() };
		CachedCheckReport cachedCheckReport = new CachedCheckReport(new ContentSettings(this.folder, false),
				Checks.keys(this.folder), () -> current[0], messages(),
				Clock.fixed(Folders.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		assertThat(links(cachedCheckReport)).hasSize(1);
		files.article("lost", "Lost", "Found.");
		assertThat(links(cachedCheckReport)).hasSize(1);
		current[0] = files.read();
		assertThat(links(cachedCheckReport)).isEmpty();
	}

	private static List<Finding> links(CachedCheckReport cachedCheckReport) {
		return cachedCheckReport.findings()
			.orElseThrow()
			.stream()
			.filter((finding) -> finding.rule().equals("link"))
			.toList();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

}
