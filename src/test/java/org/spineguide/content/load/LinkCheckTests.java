package org.spineguide.content.load;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class LinkCheckTests {

	private static final String PAGE = Folders.article("Recovery", "guide", "tags: [walking]", "aliases: [healing]",
			"related: [risks]") + """

					### Day 1: what's normal?

					A disc[^a] heals [@who-2023].

					> [!did-you-know] Did you know?
					> Bones heal.

					> [!faq] Common questions
					> ### Will it hurt?
					> At first.

					## \u4f60\u597d

					[^a]: A note.
					""";

	private Folders folders;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.folders = Folders.in(root)
			.with("en/spinal-fusion/recovery.md", PAGE)
			.with("en/spinal-fusion/index.md", Folders.article("Fusion", "page"))
			.with("en/bare/one.md", Folders.article("One", "guide"))
			.with("images/my scan.png", "x")
			.with("en/risks.md", Folders.article("Risks", "guide"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "spinal-fusion/recovery.md", "/spinal-fusion/recovery",
			"spinal-fusion/recovery.md#first-part", "spinal-fusion/recovery.md#day-1-whats-normal",
			"spinal-fusion/recovery.md#did-you-know", "spinal-fusion/recovery.md#common-questions",
			"spinal-fusion/recovery.md#will-it-hurt", "spinal-fusion/recovery.md#\u4f60\u597d",
			"spinal-fusion/recovery.md#%E4%BD%A0%E5%A5%BD", "spinal-fusion/recovery.md#fn-1",
			"spinal-fusion/recovery.md#reference-1", "spinal-fusion/recovery.md#references-heading",
			"spinal-fusion/recovery#related-heading", "#main", "#own", "spinal-fusion/recovery.pdf",
			"/spinal-fusion/index.pdf", "spinal-fusion/recovery.pdf?large=on#page=2", "spinal-fusion%2Frecovery", "/",
			"index.md", "/spinal-fusion/", "/bare/", "/visit-pack", "/visit-pack.pdf?a=b", "/appointments",
			"/appointments/", "/glossary", "/glossary#herniated-disc", "/glossary#letter-H", "/a-to-z",
			"/a-to-z#letter-R", "/tags/walking", "/search?q=pain", "/feed.atom", "/sitemap.xml",
			"../images/my%20scan.png", "/images/my%20scan.png", "https://example.org/nope" })
	void rightLinkIsNotRefused(String target) {
		assertThat(findings("[a](" + target + ")")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope.md", "/nope", "/tags/nope", "/glossary#nope", "/a-to-z#nope", "nope.pdf",
			"/spinal-fusion/.pdf", "/images/nope.png", "/images/my%20other.png", "spinal-fusion/recovery.md#nope",
			"spinal-fusion/recovery.md#reference-2", "risks.md#references-heading", "risks.md#related-heading",
			"/bare/#nope", "/nothing/", "#nope", "/visit-packs" })
	void wrongLinkIsAnErrorOnItsLine(String target) {
		assertThat(findings("[a](" + target + ")")).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("link");
			assertThat(finding.line()).isEqualTo(13);
			assertThat(finding.problem()).contains("'" + target + "'");
		});
	}

	@Test
	void pictureWithASpaceInItsNameIsFound() {
		assertThat(findings("![A scan](../images/my%20scan.png)")).isEmpty();
		assertThat(findings("![A scan](../images/other%20scan.png)")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "spinal-fusion/recovery.md#day-1--what-s-normal, #day-1-whats-normal",
			"spinal-fusion/recovery.md#Day-1:-What's-normal%3F, #day-1-whats-normal",
			"spinal-fusion/recovery.md#firstpart, #first-part", "spinal-fusion/recovery.md#did_you_know, #did-you-know",
			"healing.md, /spinal-fusion/recovery", "/spinal-fusion, /spinal-fusion/", "/risks/, /risks" })
	void rightAddressIsNamedWhereItCanBeTold(String target, String right) {
		assertThat(findings("[a](" + target + ")")).singleElement()
			.satisfies((finding) -> assertThat(finding.remedy()).isEqualTo("Write '" + right + "'"));
	}

	@Test
	void formForRequestsIsTheSameInEachLanguage() {
		this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en, es]
				""")
			.with("es/glossary.yml", "- term: Disco\n  definition: Entre los huesos.\n")
			.with("es/blocks/emergency.md", "> [!emergency] Llame al 911 si:\n> - no siente las piernas\n")
			.with("es/index.md", Folders.article("Inicio", "page") + "\n[Cita](/appointments) [Glosario](/glossary)\n");
		assertThat(this.folders.read().edition("es").orElseThrow().home().ownPage().orElseThrow().body().html())
			.contains("href=\"/appointments\"", "href=\"/es/glossary\"");
	}

	private List<Finding> findings(String text) {
		return this.folders.with("en/links.md", Folders.article("Links", "guide") + "\n## Own\n\n" + text + "\n")
			.read()
			.findings();
	}

}
