package org.spineguide.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ReloadingSearchTests {

	private TestLibrary library;

	private ReloadingSearch search;

	private final List<String> zeroResults = new ArrayList<>();

	@BeforeEach
	void prepare(@TempDir Path folder) {
		this.library = TestLibrary.in(folder)
			.article("back/index", "Back pain", "Pain in the back.")
			.article("back/discs", "Discs", "Cushions between bones.")
			.article("back/nerves", "Nerves", "Cables of the body.");
		this.search = new ReloadingSearch(this.zeroResults::addAll);
		change();
	}

	@Test
	void changedArticleIsFoundByItsNewWordsAndNotByItsOld() {
		this.library.article("back/discs", "Discs", "Pillows between bones.");
		change();
		assertThat(titles("pillows")).containsExactly("Discs");
		assertThat(titles("cushions")).isEmpty();
		assertThat(titles("cables")).containsExactly("Nerves");
	}

	@Test
	void newArticleIsFoundAndOneThatIsGoneIsNot() {
		this.library.article("back/joints", "Joints", "Hinges.").without("en/back/nerves.md");
		change();
		assertThat(titles("hinges")).containsExactly("Joints");
		assertThat(titles("cables")).isEmpty();
	}

	@Test
	void changedWordsOfTheGlossaryHoldAtOnce() {
		assertThat(titles("shock absorbers")).isEmpty();
		this.library.with("en/lay-words.yml", "- words: [cushions, shock absorbers]");
		change();
		assertThat(titles("shock absorbers")).containsExactly("Discs");
	}

	@Test
	void whatPatientsTypeHoldsAtOnce() {
		assertThat(titles("jelly doughnut")).isEmpty();
		this.library.with("en/asked-as.yml", """
				- article: back/discs
				  words: [jelly doughnut]
				""");
		change();
		assertThat(titles("jelly doughnut")).containsExactly("Discs");
		this.library.without("en/asked-as.yml");
		change();
		assertThat(titles("jelly doughnut")).isEmpty();
	}

	@Test
	void searchGoesOnWhileArticlesChange() throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(2);
		AtomicBoolean stop = new AtomicBoolean();
		List<Future<Integer>> asked = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			asked.add(readers.submit(() -> {
				int times = 0;
				for (; !stop.get(); times++) {
					assertThat(titles("discs")).startsWith("Discs");
				}
				return times;
			}));
		}
		for (int i = 0; i < 30; i++) {
			this.library.article("back/discs", "Discs", "Cushions, telling number " + "x".repeat(i + 3));
			if (i % 10 == 0) {
				this.library.with("en/lay-words.yml", "- words: [cushions, pillow" + "s".repeat(i + 1) + "]");
			}
			change();
		}
		stop.set(true);
		for (Future<Integer> times : asked) {
			assertThat(times.get()).isPositive();
		}
		readers.shutdown();
	}

	@Test
	void otherLanguagesHaveTheirOwnArticlesAndStems() {
		this.library.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en, es]
				""")
			.with("es/index.md", "---\ntitle: Inicio\nsummary: Inicio.\nkind: page\n---\nHola.\n")
			.with("es/espalda/operacion.md",
					"---\ntitle: Operaciones de columna\nsummary: Todo.\nkind: guide\n---\n\nLas operaciones ayudan.\n");
		change();
		assertThat(titles("es", "operación")).containsExactly("Operaciones de columna");
		assertThat(titles("es", "discs")).isEmpty();
		assertThat(titles("discs")).startsWith("Discs");
	}

	@Test
	void languageThatGoesAndComesBackIsSearchedAgain() {
		speak("[en, es]");
		this.library.with("es/index.md", "---\ntitle: Inicio\nsummary: Inicio.\nkind: page\n---\nHola.\n")
			.with("es/espalda/operacion.md",
					"---\ntitle: Operaciones de columna\nsummary: Todo.\nkind: guide\n---\n\nLas operaciones ayudan.\n");
		change();
		assertThat(titles("es", "operación")).containsExactly("Operaciones de columna");
		speak("[en]");
		change();
		speak("[en, es]");
		change();
		assertThat(titles("es", "operación")).containsExactly("Operaciones de columna");
		this.library.article("back/joints", "Joints", "Hinges.");
		change();
		assertThat(titles("es", "operación")).containsExactly("Operaciones de columna");
	}

	private void speak(String languages) {
		this.library.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: %s
				""".formatted(languages));
	}

	@Test
	void wordsThatFindNothingAreToldOneByOne() {
		titles("discs with zebras");
		assertThat(this.zeroResults).containsExactly("zebras");
		titles("my unicorns and zebras");
		assertThat(this.zeroResults).containsExactly("zebras", "unicorns", "zebras");
		titles("cables");
		assertThat(this.zeroResults).hasSize(3);
	}

	@Test
	void libraryThatCannotBeIndexedAtTheStartIsTriedAgainWithTheNextChange() {
		Library broken = mock(Library.class);
		given(broken.editions()).willThrow(new IllegalStateException("broken"));
		this.search = new ReloadingSearch(this.zeroResults::addAll);
		this.search.follow(new LibraryChanged(broken));
		assertThatIllegalStateException().isThrownBy(() -> titles("discs")).withMessage("No articles in en");
		change();
		assertThat(titles("discs")).startsWith("Discs");
	}

	private void change() {
		this.search.follow(new LibraryChanged(this.library.read()));
	}

	private List<String> titles(String words) {
		return titles("en", words);
	}

	private List<String> titles(String language, String words) {
		return this.search.find(SearchRequest.of(language, words))
			.hits()
			.stream()
			.map((hit) -> hit.article().title())
			.toList();
	}

}
