package org.spineguide.content.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Identifiers;
import org.spineguide.content.Reference.NoticeKind;
import org.spineguide.content.file.BibliographyFile;
import org.spineguide.content.file.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegisterFileTests {

	private static final List<String> NATURES = List.of("Retraction", "Correction", "Expression of concern");

	private final SourceIndex index = SourceIndex
		.of(List.of(reference("trial", new Identifiers("10.1016/S0140-6736(09)60010-6", "19246088", null)),
				reference("free", new Identifiers(null, null, "PMC2553805")), reference("web", Identifiers.NONE)));

	@Test
	void thirtyPlantedNoticesOfThreeKindsAreFoundAndNothingElse() throws Exception {
		List<Reference> shipped = shipped();
		SourceIndex all = SourceIndex.of(shipped);
		List<Reference> known = shipped.stream()
			.filter((reference) -> reference.identifiers().doi() != null || reference.identifiers().pmid() != null)
			.limit(30)
			.toList();
		RetractionWatchRows rows = new RetractionWatchRows().noise(400);
		Set<String> planted = new HashSet<>();
		for (Reference reference : known) {
			String nature = NATURES.get(planted.size() % NATURES.size());
			String doi = reference.identifiers().doi();
			String pmid = reference.identifiers().pmid();
			// As registers write them: in capitals, or with one of the two identifiers.
			rows.with((doi != null) ? doi.toUpperCase(java.util.Locale.ROOT) : "unavailable",
					(pmid != null) ? pmid : "0", nature, "3/8/2024 0:00");
			// Neighbors must not be taken for them.
			rows.with((doi != null) ? doi + "0" : "10.1/x", (pmid != null) ? pmid + "0" : "0", "Retraction", "");
			planted.add(reference.id());
		}
		RegisterReport report = RegisterFile.read(rows.noise(400).file(), all);
		assertThat(planted).hasSize(30);
		assertThat(report.records()).isEqualTo(860);
		assertThat(report.found()).extracting(SourceNotice::id).containsExactlyInAnyOrderElementsOf(planted);
		assertThat(report.found()).extracting(SourceNotice::kind).filteredOn(NoticeKind.RETRACTED::equals).hasSize(10);
		assertThat(report.found()).allSatisfy((notice) -> {
			assertThat(notice.date()).isEqualTo("2024-03-08");
			assertThat(notice.notice()).startsWith("https://doi.org/10.9999/notice.");
		});
		assertThat(RegisterFile.read(new RetractionWatchRows().noise(800).file(), all).found()).isEmpty();
	}

	@Test
	void reinstatedWorkIsSoundUnlessItWasTakenBackAgain() throws Exception {
		String doi = "10.1016/s0140-6736(09)60010-6";
		RegisterReport sound = RegisterFile
			.read(new RetractionWatchRows().with(doi, "0", "Reinstatement", "5/1/2021 0:00")
				.with(doi, "0", "Retraction", "4/1/2021 0:00")
				.file(), this.index);
		assertThat(sound.found()).isEmpty();
		assertThat(sound.cleared()).containsExactly("trial");
		assertThat(RegisterFile
			.read(new RetractionWatchRows().with(doi, "0", "Reinstatement", "5/1/2021 0:00")
				.with(doi, "0", "Retraction", "6/1/2021 0:00")
				.with(doi, "0", "Correction", "7/1/2021 0:00")
				.file(), this.index)
			.found()).extracting(SourceNotice::kind).containsExactly(NoticeKind.RETRACTED, NoticeKind.CORRECTED);
	}

	@Test
	void fileWithoutItsColumnsOrRowsOrEndIsRefused() {
		assertRefused("Record ID,Title,RetractionNature\n1,A,Retraction\n", "it has no column 'RetractionDate'");
		assertRefused(RetractionWatchRows.HEADER, "has no rows");
		assertRefused("<html>Sign in</html>", "The file is none of");
		assertRefused("", "The file is none of");
		assertRefused("{\"message\": {}}", "no work has a 'DOI'");
		assertRefused("{\"message\": ", "it is no JSON");
		InputStream endless = new SequenceInputStream(
				new ByteArrayInputStream((RetractionWatchRows.HEADER + "1,\"").getBytes(StandardCharsets.UTF_8)),
				new InputStream() {

					private long left = 500_000_000;

					@Override
					public int read() {
						return (this.left-- > 0) ? 'a' : -1;
					}

					@Override
					public int read(byte[] bytes, int from, int length) {
						int now = (int) Math.min(length, this.left);
						java.util.Arrays.fill(bytes, from, from + Math.max(0, now), (byte) 'a');
						this.left -= now;
						return (now > 0) ? now : -1;
					}

				});
		assertThatExceptionOfType(UnreadableRegisterException.class)
			.as("a quote that is never closed does not fill the memory")
			.isThrownBy(() -> RegisterFile.read(endless, this.index))
			.withMessageContaining("cannot be read");
	}

	@Test
	void crossrefNamesTheWorkOrItsNotice() throws Exception {
		RegisterReport report = read(
				"""
						{"status": "ok", "message": {"items": [
						  {"DOI": "10.1016/notice", "update-to": [{"DOI": "10.1016/S0140-6736(09)60010-6", "type": "retraction",
						    "updated": {"date-parts": [[2024, 3, 8]]}}, {"DOI": "10.1016/other", "type": "retraction"}]},
						  {"DOI": "10.1016/s0140-6736(09)60010-6", "updated-by": [{"DOI": "10.1016/newer", "type": "new-version"}]}
						]}}""");
		assertThat(report.register()).isEqualTo(SourceRegister.CROSSREF);
		assertThat(report.found()).extracting(SourceNotice::toString)
			.containsExactlyInAnyOrder(
					"SourceNotice[id=trial, kind=RETRACTED, date=2024-03-08, notice=https://doi.org/10.1016/notice, foundBy=crossref]",
					"SourceNotice[id=trial, kind=SUPERSEDED, date=null, notice=https://doi.org/10.1016/newer, foundBy=crossref]");
	}

	@Test
	void pubmedNamesNoticesByTags() throws Exception {
		RegisterReport report = read("""
				PMID- 16571960
				PMC - PMC2553805
				TI  - A title that
				      goes on
				RIN - JAMA. 2019 Mar 1;3(1):1.
				      doi: 10.1001/x. PMID: 30000001
				PT  - Retracted Publication

				PMID- 1
				LID - 10.1016/s0140-6736(09)60010-6 [doi]
				EIN - Lancet. 2010;1:1. PMID: 30000002

				PMID- 2
				RIN - Not ours. PMID: 3
				""");
		assertThat(report.records()).isEqualTo(3);
		assertThat(report.found()).extracting(SourceNotice::toString)
			.containsExactlyInAnyOrder(
					"SourceNotice[id=free, kind=RETRACTED, date=null, notice=https://pubmed.ncbi.nlm.nih.gov/30000001/, foundBy=pubmed]",
					"SourceNotice[id=trial, kind=CORRECTED, date=null, notice=https://pubmed.ncbi.nlm.nih.gov/30000002/, foundBy=pubmed]");
	}

	private void assertRefused(String file, String message) {
		assertThatExceptionOfType(UnreadableRegisterException.class).isThrownBy(() -> read(file))
			.withMessageContaining(message);
	}

	private RegisterReport read(String file) throws IOException, UnreadableRegisterException {
		return RegisterFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), this.index);
	}

	static List<Reference> shipped() throws IOException, InvalidContentException {
		Path file = Path.of("content/references.yml");
		Map<String, Reference> read = BibliographyFile.read(TextFile.of("references.yml", Files.readAllBytes(file)));
		List<Reference> references = new ArrayList<>(read.values());
		references.sort(java.util.Comparator.comparing(Reference::id));
		return references;
	}

	private static Reference reference(String id, Identifiers identifiers) {
		return new Reference(id, "Title", List.of(), 2009, null, null, null, identifiers, null, List.of());
	}

}
