package org.spineguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.load.TestLibrary;
import org.spineguide.search.SearchVariant.Edit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ablation study of search: takes one part out at a time and prints what that does to the
 * figures of the held-out queries. Run by {@code mvn -Pbench test -Dbench=search-parts};
 * {@code -Dbench.part=} names one part.
 */
@Tag("bench")
@Tag("search-parts")
class SearchPartsTests {

	private static final Path EDITS = Path.of("src/test/resources/org/spineguide/search/ablation.tsv");

	private static final Library LIBRARY = TestLibrary.shipped();

	private static final String ONE_PART = System.getProperty("bench.part", ".*");

	@Test
	void everyPartEarnsItsPlace(@TempDir Path folder) throws IOException {
		PartFigures with = figures(folder.resolve("all"), List.of());
		System.out.println(with.header());
		System.out.println(with.row("none", with));
		for (Map.Entry<String, List<Edit>> part : edits().entrySet()) {
			if (part.getKey().matches(ONE_PART)) {
				PartFigures without = figures(folder.resolve(part.getKey().replace(' ', '-')), part.getValue());
				assertThat(without.queries()).isEqualTo(with.queries());
				System.out.println(without.row(part.getKey(), with));
			}
		}
	}

	private static PartFigures figures(Path folder, List<Edit> edits) throws IOException {
		return new SearchVariant(Files.createDirectories(folder), LIBRARY).with(edits).figures();
	}

	private static Map<String, List<Edit>> edits() throws IOException {
		Map<String, List<Edit>> edits = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(EDITS)) {
			lines.filter((line) -> line.contains("\t")).map((line) -> line.split("\t", -1)).forEach((cells) -> {
				assertThat(cells).as(String.join("|", cells)).hasSize(3);
				edits.computeIfAbsent(cells[0], (part) -> new ArrayList<>()).add(new Edit(cells[1], cells[2]));
			});
		}
		return edits;
	}

}
