package org.spineguide.editing.publish;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrontMatterLinesTests {

	private static final String TEXT = """
			---
			# How it came about: see the minutes
			title:   "Recovery:  after fusion"
			tags: [one, two]   # kept short
			aliases:
			  - fusion/old
			  # the oldest
			  - fusion/older

			related: [fusion/why,
			  fusion/index]
			reviewed: 2026-01-02   # by hand
			---

			title: not a key
			---
			""";

	@Test
	void valueChangesAndAllElseStaysByteForByte() {
		assertThat(top().set("reviewed", "2026-11-20").text())
			.isEqualTo(TEXT.replace("2026-01-02   # by hand", "2026-11-20"));
	}

	@Test
	void newKeyStandsAtTheEnd() {
		assertThat(top().set("draft", "true").text())
			.isEqualTo(TEXT.replace("# by hand\n---", "# by hand\ndraft: true\n---"));
	}

	@Test
	void keyGoesWithAllItsLines() {
		assertThat(top().remove("aliases").text())
			.isEqualTo(TEXT.replace("aliases:\n  - fusion/old\n  # the oldest\n  - fusion/older\n", ""));
		assertThat(top().remove("nothing").text()).isEqualTo(TEXT);
	}

	@Test
	void entryJoinsItsListAsTheListIsWritten() {
		assertThat(top().add("tags", "three").text())
			.isEqualTo(TEXT.replace("tags: [one, two]   # kept short", "tags: [one, two, three]"));
		assertThat(top().add("aliases", "fusion/new").text())
			.isEqualTo(TEXT.replace("  - fusion/older\n", "  - fusion/older\n  - fusion/new\n"));
		assertThat(top().add("related", "fusion/new").text())
			.isEqualTo(TEXT.replace("  fusion/index]", "  fusion/index, fusion/new]"));
		assertThat(top().add("also", "fusion/new").text()).contains("also: [fusion/new]\n---");
		assertThat(top().add("aliases", "fusion/old").text()).isEqualTo(TEXT);
	}

	@Test
	void entryJoinsListsThatAreWrittenOddly() {
		FrontMatterLines commented = FrontMatterLines.of("---\na: [one,\n  two] # see [1]\n---\n").orElseThrow();
		assertThat(commented.add("a", "three").text()).isEqualTo("---\na: [one,\n  two, three] # see [1]\n---\n");
		FrontMatterLines folded = FrontMatterLines.of("---\na:\n  one\n---\n").orElseThrow();
		assertThat(folded.add("a", "two").text()).isEqualTo("---\na: [one, two]\n---\n");
	}

	@Test
	void entryLeavesItsList() {
		assertThat(top().drop("tags", "one").text()).contains("tags: [two]\n");
		assertThat(top().drop("aliases", "fusion/old").entries("aliases")).containsExactly("fusion/older");
		assertThat(top().drop("tags", "three").text()).isEqualTo(TEXT);
	}

	@Test
	void entriesChangeWhereTheyStand() {
		assertThat(top().change("related", (entry) -> entry.equals("fusion/index") ? "fusion/start" : entry).text())
			.isEqualTo(TEXT.replace("fusion/index]", "fusion/start]"));
	}

	@Test
	void valueIsReadWithoutItsComment() {
		assertThat(top().value("reviewed")).contains("2026-01-02");
		assertThat(top().value("draft")).isEmpty();
		assertThat(top().entries("aliases")).containsExactly("fusion/old", "fusion/older");
	}

	@Test
	void lineEndsOfWindowsStay() {
		String windows = TEXT.replace("\n", "\r\n");
		assertThat(FrontMatterLines.of(windows).orElseThrow().set("draft", "true").set("reviewed", "2026-11-20").text())
			.isEqualTo(windows.replace("2026-01-02   # by hand\r\n", "2026-11-20\r\ndraft: true\r\n"));
	}

	@Test
	void textWithoutATopHasNone() {
		assertThat(FrontMatterLines.of("")).isEmpty();
		assertThat(FrontMatterLines.of("# Heading\n---\n")).isEmpty();
		assertThat(FrontMatterLines.of("---\ntitle: no end\n")).isEmpty();
	}

	private static FrontMatterLines top() {
		return FrontMatterLines.of(TEXT).orElseThrow();
	}

}
