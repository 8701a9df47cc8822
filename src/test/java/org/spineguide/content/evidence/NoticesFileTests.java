package org.spineguide.content.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.NoticeKind;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesFileTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	private static final SourceNotice RETRACTED = new SourceNotice("who-2023", NoticeKind.RETRACTED,
			LocalDate.of(2024, 3, 8), "https://doi.org/10.1/a\"b", "retraction-watch");

	private static final SourceNotice BY_HAND = new SourceNotice("who-2023", NoticeKind.SUPERSEDED, null, null, null);

	@Test
	void whatIsWrittenIsReadAgain() throws InvalidContentException {
		NoticesFile file = new NoticesFile(null, List.of(BY_HAND)).after(report(RETRACTED), TODAY);
		NoticesFile again = read(file.text());
		assertThat(again).isEqualTo(file);
		assertThat(again.text()).isEqualTo(file.text());
		assertThat(again.checked(SourceRegister.RETRACTION_WATCH)).hasValue(TODAY);
		assertThat(read(NoticesFile.NONE.text()).all()).isEmpty();
	}

	@Test
	void registerThatFallsSilentTakesNothingBack() {
		NoticesFile known = NoticesFile.NONE.after(report(RETRACTED), TODAY);
		assertThat(known.after(report(), TODAY).all()).containsExactly(RETRACTED);
		assertThat(
				known.after(new RegisterReport(SourceRegister.PUBMED, 1, List.of(), Set.of("who-2023")), TODAY).all())
			.containsExactly(RETRACTED);
		assertThat(known
			.after(new RegisterReport(SourceRegister.RETRACTION_WATCH, 1, List.of(), Set.of("who-2023")), TODAY)
			.all()).isEmpty();
	}

	@Test
	void retractionShowsInTheArticleAtOnceAndGoesWithTheNotice(@TempDir Path root) {
		Folders folders = Folders.in(root)
			.with("en/fusion/risks.md", "---\ntitle: Risks\nsummary: S.\nkind: guide\n---\nText [@who-2023].\n");
		assertThat(cited(folders.read()).notices()).isEmpty();
		folders.with(NoticesFile.PATH, NoticesFile.NONE.after(report(RETRACTED), TODAY).after(pubmed(), TODAY).text());
		Library library = folders.read();
		assertThat(library.findings()).isEmpty();
		assertThat(cited(library).isTakenBack()).isTrue();
		assertThat(cited(library).notices()).extracting(Reference.Notice::kind)
			.containsExactly(NoticeKind.RETRACTED, NoticeKind.CORRECTED);
		assertThat(cited(folders.without(NoticesFile.PATH).read()).isTakenBack()).isFalse();
	}

	@Test
	void noticeOnAnUnknownSourceIsNamed(@TempDir Path root) {
		Folders folders = Folders.in(root).with(NoticesFile.PATH, "notices:\n  - {id: who-2032, kind: retracted}\n");
		assertThat(folders.read().findings()).extracting(Finding::problem)
			.containsExactly("The bibliography has no 'who-2032'");
		assertThat(folders.with(NoticesFile.PATH, "notices:\n  - {id: who-2023, kind: gone}\n").read().findings())
			.singleElement()
			.satisfies(
					(finding) -> assertThat(finding.toString()).contains(NoticesFile.PATH + ":2", "kind", "retracted"));
	}

	@Test
	void identifiersAndGuidelinesAreChecked(@TempDir Path root) {
		Folders folders = Folders.in(root).with("references.yml", """
				references:
				  - {id: a, title: A, DOI: "https://doi.org/10.1/x"}
				  - {id: b, title: B, pmid: PMID1}
				  - {id: c, title: C, PMCID: "123"}
				  - {id: d, title: D, review-due: 2027-01-01}
				""");
		assertThat(folders.read().findings()).extracting(Finding::line, Finding::problem)
			.containsExactly(
					org.assertj.core.groups.Tuple.tuple(2,
							"'DOI' begins with 10. and has a slash, such as 10.1136/bmj.a2538"),
					org.assertj.core.groups.Tuple.tuple(3, "'PMID' is a number of up to 9 digits"),
					org.assertj.core.groups.Tuple.tuple(4, "'PMCID' is PMC and a number, such as PMC2553805"),
					org.assertj.core.groups.Tuple.tuple(5,
							"'review-due' is for guidelines; the line 'guideline' is missing"));
		Reference guideline = folders.with("references.yml", """
				references:
				  - {id: a, title: A, doi: 10.1136/BMJ.a2538, pmid: 123, guideline: NICE NG59, review-due: 2027-01-01}
				""").read().references().get("a");
		assertThat(guideline.identifiers()).isEqualTo(new Reference.Identifiers("10.1136/bmj.a2538", "123", null));
		assertThat(guideline.guideline()).isEqualTo(new Reference.Guideline("NICE NG59", LocalDate.of(2027, 1, 1)));
	}

	private static Reference cited(Library library) {
		Article article = library.defaultEdition()
			.articles()
			.stream()
			.filter((found) -> !found.body().references().isEmpty())
			.findFirst()
			.orElseThrow();
		return article.body().references().get(0);
	}

	private static RegisterReport report(SourceNotice... found) {
		return new RegisterReport(SourceRegister.RETRACTION_WATCH, 1, List.of(found), Set.of());
	}

	private static RegisterReport pubmed() {
		return new RegisterReport(SourceRegister.PUBMED, 1,
				List.of(new SourceNotice("who-2023", NoticeKind.CORRECTED, null, null, "pubmed")), Set.of());
	}

	private static NoticesFile read(String text) throws InvalidContentException {
		return NoticesFile.read(TextFile.of(NoticesFile.PATH, text.getBytes(StandardCharsets.UTF_8)));
	}

}
