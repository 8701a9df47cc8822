package org.spineguide.content.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Finding;
import org.spineguide.content.Library;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandPicture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The files in the folder brand, as they come, break and go. */
class BrandTests {

	private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><path d=\"M0 0\"/></svg>";

	private Folders folders;

	private LibraryReader reader;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.folders = Folders.in(root);
		this.reader = this.folders.reader();
	}

	@Test
	void withoutTheFolderTheSiteLooksAsItComes() {
		Library library = read();
		assertThat(library.brand().hasStyle()).isFalse();
		assertThat(library.brand().style()).isEmpty();
		assertThat(library.findings()).isEmpty();
	}

	@Test
	void changeIsAnotherRevision() {
		String plain = read().revision();
		this.folders.with("brand/colors.yml", "light: {link: \"#5a1a6b\"}\n");
		String colored = read().revision();
		this.folders.with("brand/logo.svg", LOGO);
		assertThat(Set.of(plain, colored, read().revision())).hasSize(3);
	}

	@Test
	void colorsTooPaleLeaveTheSitesOwnAndAreNamed() {
		this.folders.with("brand/colors.yml", "light: {link: \"#cccccc\"}\n");
		Library library = read();
		assertThat(library.brand().colors().isEmpty()).isTrue();
		assertThat(library.findings()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.file()).isEqualTo("brand/colors.yml"));
	}

	@Test
	void brokenFileKeepsItsLastGoodState() {
		this.folders.with("brand/colors.yml", "light: {link: \"#5a1a6b\"}\n")
			.with("brand/logo.svg", LOGO)
			.with("en/interface.yml", "site.search: Find\n");
		Brand good = read().brand();
		this.folders.with("brand/colors.yml", "light: {link: \"#cccccc\"}\n")
			.with("brand/logo.svg", "no drawing")
			.with("en/interface.yml", "site.serach: Find\n");
		Library broken = read();
		assertThat(broken.brand()).isEqualTo(good);
		assertThat(broken.findings()).extracting(Finding::file)
			.contains("brand/colors.yml", "brand/logo.svg", "en/interface.yml");
	}

	@Test
	void filesThatAreTakenAwayGiveTheSitesOwnBack() {
		this.folders.with("brand/colors.yml", "light: {link: \"#5a1a6b\"}\n")
			.with("en/interface.yml", "site.search: Find\n");
		assertThat(read().brand().hasStyle()).isTrue();
		this.folders.without("brand/colors.yml").without("en/interface.yml");
		Library library = this.reader.read(Folders.TODAY, Set.of("brand/colors.yml", "en/interface.yml"));
		assertThat(library.brand().hasStyle()).isFalse();
		assertThat(library.findings()).isEmpty();
	}

	@Test
	void largePictureIsMadeSmall() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_ARGB), "png", png);
		this.folders.with("brand/logo.png", png.toByteArray());
		BrandPicture logo = read().brand().logo();
		assertThat(logo).isNotNull();
		assertThat(logo.height()).isEqualTo(192);
		assertThat(logo.width()).isEqualTo(384);
		this.folders.without("brand/logo.png");
		assertThat(read().brand().logo()).isNull();
	}

	@Test
	void fileOfAnotherNameIsNamed() {
		this.folders.with("brand/Logo.svg", LOGO);
		assertThat(read().findings()).extracting(Finding::file, Finding::problem)
			.containsExactly(tuple("brand/Logo.svg", "The site does not use a file of this name"));
	}

	@Test
	void textsOfBoxesAreReadWithTheArticles() {
		this.folders.with("en/box.md", Folders.article("Box", "guide") + "\n> [!questions]\n> - What now?\n");
		read();
		this.folders.with("en/interface.yml", "content.callout.questions: Ask away\n");
		assertThat(read().defaultEdition().articles())
			.anySatisfy((article) -> assertThat(article.body().html()).contains("Ask away"));
	}

	@Test
	void languageWithoutAFolderIsLeftOutAndNamed() {
		this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [fr, en, es]
				""");
		Library library = read();
		assertThat(library.editions().keySet()).containsExactly("en");
		assertThat(library.clinic().languages()).containsExactly("en");
		assertThat(library.defaultEdition().home().address()).isEqualTo("/");
		assertThat(library.findings()).extracting(Finding::problem)
			.containsExactlyInAnyOrder("'languages' names 'fr', but there is no folder fr with articles",
					"'languages' names 'es', but there is no folder es with articles");
	}

	private Library read() {
		return this.reader.read(Folders.TODAY);
	}

}
