package org.spineguide.content.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.spineguide.content.Reference.NoticeKind;

/**
 * Reader of the open file of Retraction Watch, {@code retraction_watch.csv} as Crossref
 * gives it out. Reads row by row: the file has some 65,000 rows and grows.
 */
final class RetractionWatchCsv {

	/** Name of a column that no other CSV file has. */
	static final String MARK = "RetractionNature";

	/** Longest cell. A quote that is never closed would make one of the whole file. */
	private static final int LONGEST = 200_000;

	private static final List<String> COLUMNS = List.of("RetractionDate", "RetractionDOI", "RetractionPubMedID",
			"OriginalPaperDOI", "OriginalPaperPubMedID", MARK);

	/** Dates have the month first, and a time that is always zero. */
	private static final Pattern DATE = Pattern
		.compile("(?:(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?:[ T].*)?");

	private static final ObjectReader ROWS = CsvMapper
		.builder(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
			.build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES)
		.build()
		.readerFor(String[].class);

	private final SourceIndex index;

	private final Map<String, List<Entry>> entries = new HashMap<>();

	private RetractionWatchCsv(SourceIndex index) {
		this.index = index;
	}

	static RegisterReport read(InputStream file, SourceIndex index) throws IOException, UnreadableRegisterException {
		// Some names in it are not UTF-8; a sign in their place does no harm.
		Reader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
		try (MappingIterator<String[]> rows = ROWS.readValues(text)) {
			return new RetractionWatchCsv(index).read(rows);
		}
		catch (JacksonException ex) {
			throw new UnreadableRegisterException("The file is not in the format of Retraction Watch: line "
					+ ((ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1) + " cannot be read", ex);
		}
	}

	private RegisterReport read(MappingIterator<String[]> rows) throws UnreadableRegisterException {
		List<String> header = rows.hasNext() ? Arrays.stream(rows.next()).map(RetractionWatchCsv::name).toList()
				: List.of();
		for (String column : COLUMNS) {
			if (!header.contains(column)) {
				throw new UnreadableRegisterException(
						"The file is not in the format of Retraction Watch: it has no column '" + column + "'");
			}
		}
		int[] places = COLUMNS.stream().mapToInt(header::indexOf).toArray();
		long count = 0;
		while (rows.hasNext()) {
			note(rows.next(), places);
			count++;
		}
		if (count == 0) {
			throw new UnreadableRegisterException("The file of Retraction Watch has no rows");
		}
		List<SourceNotice> found = new ArrayList<>();
		Set<String> cleared = new HashSet<>();
		this.entries.forEach((id, all) -> {
			found.addAll(standing(id, all));
			if (all.stream().anyMatch(Entry::isReinstatement)) {
				cleared.add(id);
			}
		});
		return new RegisterReport(SourceRegister.RETRACTION_WATCH, count, found, cleared);
	}

	private static String name(@Nullable String column) {
		return (column != null) ? column.replace("\uFEFF", "").strip() : "";
	}

	private void note(@Nullable String[] row, int[] places) {
		String[] cells = Arrays.stream(places).mapToObj((place) -> name(cell(row, place))).toArray(String[]::new);
		for (String id : this.index.find(cells[3], cells[4])) {
			String address = SourceIndex.address(cells[1]);
			if (address == null && cells[2].matches("[1-9]\\d{0,8}")) {
				address = "https://pubmed.ncbi.nlm.nih.gov/" + cells[2] + "/";
			}
			this.entries.computeIfAbsent(id, (first) -> new ArrayList<>())
				.add(new Entry(cells[5].toLowerCase(Locale.ROOT), date(cells[0]), address));
		}
	}

	private static @Nullable String cell(@Nullable String[] row, int place) {
		return (place < row.length) ? row[place] : null;
	}

	/**
	 * Returns what still holds: a work may be taken back, reinstated, and taken back
	 * again.
	 */
	private static List<SourceNotice> standing(String id, List<Entry> entries) {
		Map<NoticeKind, SourceNotice> latest = new EnumMap<>(NoticeKind.class);
		for (Entry entry : entries) {
			NoticeKind kind = entry.kind();
			if (kind == null || kind != NoticeKind.CORRECTED && entries.stream().anyMatch(entry::isUndoneBy)) {
				continue;
			}
			latest.merge(kind,
					new SourceNotice(id, kind, entry.date, entry.address, SourceRegister.RETRACTION_WATCH.key()),
					(one, other) -> isLater(other.date(), one.date()) ? other : one);
		}
		return List.copyOf(latest.values());
	}

	private static boolean isLater(@Nullable LocalDate date, @Nullable LocalDate other) {
		return date != null && (other == null || date.isAfter(other));
	}

	private static @Nullable LocalDate date(String text) {
		Matcher date = DATE.matcher(text);
		try {
			if (!date.matches()) {
				return null;
			}
			return (date.group("iso") != null) ? LocalDate.parse(date.group("iso"))
					: LocalDate.of(Integer.parseInt(date.group("y")), Integer.parseInt(date.group("m")),
							Integer.parseInt(date.group("d")));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Entry about one work.
	 *
	 * @param nature what was done, in lower case
	 * @param date when, or {@code null}
	 * @param address where that can be read, or {@code null}
	 */
	private record Entry(String nature, @Nullable LocalDate date, @Nullable String address) {

		boolean isReinstatement() {
			return this.nature.startsWith("reinstatement");
		}

		/** What has no date may be the newer one, and stands. */
		boolean isUndoneBy(Entry other) {
			return other.isReinstatement() && this.date != null && other.date != null
					&& !other.date.isBefore(this.date);
		}

		@Nullable NoticeKind kind() {
			if (this.nature.startsWith("retract") || this.nature.startsWith("withdraw")) {
				return NoticeKind.RETRACTED;
			}
			if (this.nature.startsWith("expression of concern")) {
				return NoticeKind.CONCERN;
			}
			return this.nature.startsWith("correct") ? NoticeKind.CORRECTED : null;
		}

	}

}
