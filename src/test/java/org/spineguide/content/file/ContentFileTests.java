package org.spineguide.content.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentFileTests {

	@ParameterizedTest
	@CsvSource({ "clinic.yml, CLINIC, ''", "references.yml, REFERENCES, ''", "en/glossary.yml, GLOSSARY, en",
			"en/blocks/emergency.md, EMERGENCY, en", "es/red-flags.yml, RED_FLAGS, es",
			"en/lay-words.yml, LAY_WORDS, en", "en/asked-as.yml, ASKED_AS, en", "en/plain-words.yml, PLAIN_WORDS, en",
			"en/sections.yml, SECTIONS, en", "en/withdrawn.yml, WITHDRAWN, en", "pt-BR/a/b/c.md, ARTICLE, pt-BR",
			"images/disc-2.png, IMAGE, ''" })
	void typeAndLanguageAreToldByThePath(String path, ContentFileType type, String language) {
		assertThat(ContentFile.parse(path)).hasValueSatisfying((file) -> {
			assertThat(file.type()).isEqualTo(type);
			assertThat(file.language()).isEqualTo(language);
			assertThat(file.path()).isEqualTo(path).isEqualTo(file.toString());
		});
	}

	@Test
	void eachTypeWithOneFileNamesIt() {
		EnumSet<ContentFileType> types = EnumSet.allOf(ContentFileType.class);
		types.remove(ContentFileType.ARTICLE);
		types.remove(ContentFileType.IMAGE);
		types.remove(ContentFileType.BLOCK);
		types.remove(ContentFileType.SIGNATURES);
		for (ContentFileType type : types) {
			ContentFile file = ContentFile.of(type, type.hasLanguage() ? "en" : "");
			assertThat(ContentFile.of(file.path())).isEqualTo(file);
		}
	}

	@Test
	void textThatArticlesShareNeedsASecondPerson() {
		for (String name : List.of("emergency", "emergency-strip", "warning-signs", "when-to-call", "crisis",
				"other")) {
			ContentFile block = ContentFile.of("en/blocks/" + name + ".md");
			assertThat(block.isArticle()).isFalse();
			assertThat(block.needsSecondPerson("", "Call us.")).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "glossary.yml", "en/clinic.yml", "en/images/a.png", "images/clinic.yml", "en/a.yml",
			"english/index.md", "en//index.md", "/index.md", "en/", "en/.md", "en/a/", "en/Blocks/a.md",
			"en/blocks/a/b.md" })
	void otherPathsAreNone(String path) {
		assertThat(ContentFile.parse(path)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> ContentFile.of(path));
	}

	@Test
	void articleKnowsItsPlace() {
		assertThat(ContentFile.of("en/fusion/index.md").article()).contains(ArticlePath.of("fusion/index"));
		assertThat(ContentFile.ofArticle("es", ArticlePath.of("fusion/index"))).map(ContentFile::path)
			.contains("es/fusion/index.md");
		assertThat(ContentFile.of("en/glossary.yml").article()).isEmpty();
		assertThat(ContentFile.ofArticle("en", ArticlePath.of("blocks/emergency"))).isEmpty();
		assertThat(ContentFile.ofArticle("", ArticlePath.of("index"))).isEmpty();
	}

	@Test
	void secondPersonIsNeededForWhatCallsForHelp() {
		ContentFile clinic = ContentFile.of("clinic.yml");
		String before = "name: Clinic\nemergency-number: \"911\"\n";
		assertThat(clinic.needsSecondPerson(before, before.replace("Clinic", "Other"))).isFalse();
		assertThat(clinic.needsSecondPerson(before, before.replace("name", "unknown"))).isFalse();
		assertThat(clinic.needsSecondPerson(before, before.replace("911", "912"))).isTrue();
		assertThat(clinic.needsSecondPerson(before, before + "emergency-number: \"911\"\n")).isTrue();
		assertThat(clinic.needsSecondPerson(before, "")).isTrue();
		assertThat(ContentFile.of("en/red-flags.yml").needsSecondPerson("", "")).isTrue();
		assertThat(ContentFile.of("en/blocks/emergency.md").mayNeedSecondPerson()).isTrue();
		assertThat(ContentFile.of("en/index.md").mayNeedSecondPerson()).isTrue();
		assertThat(ContentFile.of("en/glossary.yml").mayNeedSecondPerson()).isFalse();
	}

	@Test
	void headingsToBeginWithAreThoseOfTheSectionPlan() {
		RequiredSections plan = RequiredSections.of("""
				every: {begins-with: key-points, ends-with: [What to do next, Next]}
				condition:
				  - [What it is, What is it]
				  - [Warning signs]
				page:
				  - [About us]
				""");
		assertThat(plan.headings(ArticleKind.CONDITION)).containsExactly("What it is", "Warning signs",
				"What to do next");
		assertThat(plan.headings(ArticleKind.PAGE)).containsExactly("About us");
		assertThat(plan.box(ArticleKind.GUIDE)).map((box) -> box.word()).contains("key-points");
		assertThat(plan.box(ArticleKind.PAGE)).isEqualTo(Optional.empty());
		assertThat(RequiredSections.of("every: [").headings(ArticleKind.CONDITION)).isEmpty();
	}

}
