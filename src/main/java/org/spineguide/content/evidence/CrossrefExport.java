package org.spineguide.content.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.content.Reference.NoticeKind;

/**
 * Reader of works as Crossref's interface gives them out, one or many. Either the notice
 * names the work that it is about, or the work names its notices.
 */
final class CrossrefExport {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, NoticeKind> KINDS = Map.ofEntries(Map.entry("retraction", NoticeKind.RETRACTED),
			Map.entry("partial_retraction", NoticeKind.RETRACTED), Map.entry("removal", NoticeKind.RETRACTED),
			Map.entry("withdrawal", NoticeKind.WITHDRAWN), Map.entry("expression_of_concern", NoticeKind.CONCERN),
			Map.entry("new_edition", NoticeKind.SUPERSEDED), Map.entry("new_version", NoticeKind.SUPERSEDED),
			Map.entry("correction", NoticeKind.CORRECTED), Map.entry("corrigendum", NoticeKind.CORRECTED),
			Map.entry("erratum", NoticeKind.CORRECTED));

	private final SourceIndex index;

	private final List<SourceNotice> found = new ArrayList<>();

	private CrossrefExport(SourceIndex index) {
		this.index = index;
	}

	static RegisterReport read(byte[] file, SourceIndex index) throws UnreadableRegisterException {
		try {
			JsonNode all = JSON.readTree(file);
			JsonNode message = all.has("message") ? all.path("message") : all;
			JsonNode items = message.has("items") ? message.path("items") : message;
			List<JsonNode> works = items.isArray() ? List.copyOf(items.values()) : List.of(items);
			if (works.stream().noneMatch((work) -> work.has("DOI"))) {
				throw new UnreadableRegisterException("The file is not in the format of Crossref: no work has a 'DOI'");
			}
			CrossrefExport export = new CrossrefExport(index);
			works.forEach(export::note);
			return new RegisterReport(SourceRegister.CROSSREF, works.size(), export.found.stream().distinct().toList(),
					Set.of());
		}
		catch (JacksonException ex) {
			throw new UnreadableRegisterException("The file is not in the format of Crossref: it is no JSON", ex);
		}
	}

	private void note(JsonNode work) {
		String doi = work.path("DOI").asString("");
		for (JsonNode update : work.path("update-to")) {
			note(update.path("DOI").asString(""), doi, update);
		}
		for (JsonNode update : work.path("updated-by")) {
			note(doi, update.path("DOI").asString(""), update);
		}
	}

	private void note(String work, String notice, JsonNode update) {
		NoticeKind kind = KINDS.get(update.path("type").asString("").replace('-', '_').replace(' ', '_'));
		if (kind != null) {
			this.index.find(work)
				.forEach((id) -> this.found.add(new SourceNotice(id, kind, date(update.path("updated")),
						SourceIndex.address(notice), SourceRegister.CROSSREF.key())));
		}
	}

	private static @Nullable LocalDate date(JsonNode updated) {
		JsonNode parts = updated.path("date-parts").path(0);
		try {
			return (parts.size() == 3)
					? LocalDate.of(parts.path(0).asInt(), parts.path(1).asInt(), parts.path(2).asInt()) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
