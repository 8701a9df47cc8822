package org.spineguide.editing.sources;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class CitingPlaceTests {

	@Test
	void sentencesThatRestOnASourceAreShownWhole(@TempDir Path root) {
		Library library = library(root);
		assertThat(CitedSource.withNotices(library)).singleElement().satisfies((source) -> {
			assertThat(source.reference().id()).isEqualTo("bad");
			assertThat(source.places()).extracting((place) -> place.article().file())
				.containsExactly("en/choice.md", "en/walk.md");
			assertThat(source.places().get(0).isDecisionAid()).isTrue();
			assertThat(source.places().get(1).sentences()).containsExactly("About 9 in 10 people get better [2].",
					"Rest helps nobody, Dr. Example says [2] [1].");
		});
	}

	@Test
	void guidelinesStandByTheirDates(@TempDir Path root) {
		Library library = library(root);
		assertThat(CitedSource.guidelines(library)).extracting(Reference::id).containsExactly("soon", "late", "none");
		assertThat(CitedSource.dueGuidelines(library, LocalDate.of(2026, 12, 1))).isEqualTo(1);
	}

	private static Library library(Path root) {
		return Folders.in(root)
			.with("references.yml", """
					references:
					  - {id: good, title: Good}
					  - {id: bad, title: Bad}
					  - {id: late, title: Late, guideline: NICE 2, review-due: 2027-12-01}
					  - {id: soon, title: Soon, guideline: NICE 1, review-due: 2026-12-01}
					  - {id: none, title: None, guideline: NICE 3}
					""")
			.with("source-notices.yml", "notices:\n  - {id: bad, kind: concern}\n")
			.with("en/choice.md", "---\ntitle: Choice\nsummary: S.\nkind: decision\n---\nText [@bad].\n")
			.with("en/walk.md", """
					---
					title: Walk
					summary: S.
					kind: guide
					---
					Walk each day [@good]. About 9 in 10 people get better [@bad]. Wait.

					- Rest helps nobody, Dr. Example says [@bad; @good].
					""")
			.read();
	}

}
