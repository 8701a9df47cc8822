package org.spineguide.site;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryRevisionTests {

	@TempDir
	Path folder;

	@Test
	void pagesAreMadeAgainOnlyOnTheDayThatAReviewIsOverdue() {
		Library library = TestLibrary.in(this.folder).article("a", "A", "Text.", "review-due: 2026-08-22").read();
		// Midnight in New York is at 5 in the morning, UTC.
		String before = revision(library, "2026-11-21T04:59:00Z");
		assertThat(revision(library, "2026-11-19T12:00:00Z")).isEqualTo(before);
		String after = revision(library, "2026-11-21T05:00:00Z");
		assertThat(after).isNotEqualTo(before);
		assertThat(revision(library, "2027-11-21T05:00:00Z")).isEqualTo(after);
	}

	private static String revision(Library library, String time) {
		return new LibraryRevision(() -> library, Clock.fixed(Instant.parse(time), ZoneOffset.UTC)).current();
	}

}
