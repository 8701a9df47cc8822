package org.spineguide.content.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference.NoticeKind;

/**
 * Reader of records in the format that PubMed saves as "PubMed" (MEDLINE): tags of four
 * letters, a blank line after each record.
 */
final class PubmedExport {

	/** Beginning of each record. */
	static final String MARK = "PMID- ";

	private static final int TAG = 4;

	private static final int INDENT = 6;

	/** Tags of the notices about a record. */
	private static final Map<String, NoticeKind> KINDS = Map.of("RIN", NoticeKind.RETRACTED, "ECI", NoticeKind.CONCERN,
			"UIN", NoticeKind.SUPERSEDED, "EIN", NoticeKind.CORRECTED, "CRI", NoticeKind.CORRECTED);

	private static final Pattern DOI = Pattern.compile("(10\\.\\d{4,9}/\\S+) \\[doi\\]");

	private static final Pattern NOTICE = Pattern.compile("PMID: ([1-9]\\d{0,8})");

	private final SourceIndex index;

	private final List<SourceNotice> found = new ArrayList<>();

	private PubmedExport(SourceIndex index) {
		this.index = index;
	}

	static RegisterReport read(byte[] file, SourceIndex index) throws UnreadableRegisterException {
		String[] records = new String(file, StandardCharsets.UTF_8).replace("\r", "").strip().split("\n\\s*\n");
		if (!records[0].startsWith(MARK)) {
			throw new UnreadableRegisterException(
					"The file is not in the format of PubMed: it does not begin with PMID");
		}
		PubmedExport export = new PubmedExport(index);
		Stream.of(records).map(PubmedExport::fields).forEach(export::note);
		return new RegisterReport(SourceRegister.PUBMED, records.length, export.found, Set.of());
	}

	private static Map<String, List<String>> fields(String text) {
		Map<String, List<String>> fields = new HashMap<>();
		String tag = "";
		for (String line : text.lines().toList()) {
			if (line.length() <= INDENT) {
				continue;
			}
			String value = line.substring(INDENT).strip();
			if (line.startsWith(" ")) {
				List<String> values = fields.computeIfAbsent(tag, (first) -> new ArrayList<>(List.of("")));
				values.set(values.size() - 1, values.get(values.size() - 1) + " " + value);
			}
			else {
				tag = line.substring(0, TAG).strip();
				fields.computeIfAbsent(tag, (first) -> new ArrayList<>()).add(value);
			}
		}
		return fields;
	}

	private void note(Map<String, List<String>> fields) {
		String doi = Stream.of("LID", "AID")
			.flatMap((tag) -> fields.getOrDefault(tag, List.of()).stream())
			.map(DOI::matcher)
			.filter(Matcher::matches)
			.map((match) -> match.group(1))
			.findFirst()
			.orElse(null);
		for (String id : this.index.find(first(fields, "PMID"), first(fields, "PMC"), doi)) {
			KINDS.forEach((tag, kind) -> {
				if (fields.containsKey(tag)) {
					add(id, kind, String.join(" ", fields.getOrDefault(tag, List.of())));
				}
			});
			if (!fields.containsKey("RIN") && fields.getOrDefault("PT", List.of()).contains("Retracted Publication")) {
				add(id, NoticeKind.RETRACTED, "");
			}
		}
	}

	private void add(String id, NoticeKind kind, String text) {
		Matcher number = NOTICE.matcher(text);
		String address = number.find() ? "https://pubmed.ncbi.nlm.nih.gov/" + number.group(1) + "/" : null;
		SourceNotice notice = new SourceNotice(id, kind, null, address, SourceRegister.PUBMED.key());
		if (this.found.stream().noneMatch((other) -> id.equals(other.id()) && other.kind() == kind)) {
			this.found.add(notice);
		}
	}

	private static @Nullable String first(Map<String, List<String>> fields, String tag) {
		return fields.getOrDefault(tag, List.of()).stream().findFirst().orElse(null);
	}

}
