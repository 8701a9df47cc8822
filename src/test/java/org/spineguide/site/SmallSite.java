package org.spineguide.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.Scratch;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.content.signature.SignedFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A site with a handful of articles, for tests of its pages. */
@SpringBootTest(properties = { "spineguide.content.watch=false", "spineguide.web.address=https://spine.example/" })
@AutoConfigureMockMvc
@ResourceLock("small-site")
public abstract class SmallSite {

	private static final Path FOLDER = folder();

	@Autowired
	protected MockMvcTester mvc;

	@DynamicPropertySource
	protected static void settings(DynamicPropertyRegistry settings) {
		settings.add("spineguide.content.dir", () -> FOLDER.resolve("content").toString());
		settings.add("spineguide.data.dir", () -> FOLDER.resolve("data").toString());
	}

	protected MvcTestResult page(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	protected MvcTestResult page(URI address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static Path folder() {
		try {
			Path folder = Scratch.folder("site");
			write(folder, "clinic.yml", """
					name: Example Spine Clinic
					phone: (202) 555-0143
					emergency-number: "911"
					time-zone: America/New_York
					languages: [en]
					address: [Example Street 1, Exampletown]
					opening-hours: {monday: "08:00-17:00"}
					""");
			write(folder, "references.yml", """
					references:
					  - {id: old-2010, title: An old study, DOI: 10.1136/bmj.a2538, URL: "https://example.org/old"}
					""");
			write(folder, "source-notices.yml", """
					notices:
					  - {id: old-2010, kind: retracted, date: 2024-03-08, notice: "https://doi.org/10.1136/notice"}
					""");
			write(folder, "en/glossary.yml", "- {term: Graft, definition: Bone that helps bone grow.}");
			write(folder, "en/withdrawn.yml", "- fusion/magnets\n- error");
			write(folder, "en/blocks/emergency.md",
					"> [!emergency] Call {{emergency-number}} now if:\n> - Both legs are weak");
			write(folder, "en/index.md", "---\ntitle: Home\nsummary: Start here.\nkind: page\n---\nWelcome.");
			write(folder, "en/fusion/index.md", "---\ntitle: Fusion\nsummary: About fusion.\nkind: guide\n---\nText.");
			write(folder, "en/fusion/recovery.md", """
					---
					title: Recovery after fusion
					summary: What to expect.
					kind: guide
					order: 10
					also-known-as: [fusion healing]
					tags: [after-surgery]
					aliases: [old/recovery, /old/page.html, Old_Page]
					---
					Walk a little each day.

					![A red field](../../images/field.svg)
					""");
			write(folder, "images/field.svg", """
					<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
						<rect width="300" height="200" fill="#ff0000"/>
					</svg>""");
			write(folder, "en/fusion/risks.md", """
					---
					title: Risks of fusion
					summary: What can go wrong.
					kind: procedure
					order: 20
					also-known-as: [fusion dangers]
					published: 2026-10-01
					reviewed-by: Dr. Example
					reviewed: 2026-11-01
					review-due: 2027-11-01
					---
					Not every fusion heals.

					> [!faq] Common questions
					> ### Is </script> a risk?
					> No, but a nonunion is.
					""");
			write(folder, "en/fusion/signs.md", """
					---
					title: Warning signs
					summary: When to go.
					kind: guide
					order: 30
					---
					> [!key-points] Key points
					> - One sign is enough.

					{{block: emergency}}

					## Why these signs

					They cannot wait [@old-2010].
					""");
			write(folder, "en/fusion/long.md", """
					---
					title: A long page
					summary: With all that opens a page.
					kind: guide
					order: 40
					---
					> [!key-points] Key points
					> - It is long.

					## One

					![A red field](../../images/field.svg "Red")

					## Two

					Text.

					## Three

					Text.
					""");
			write(folder, "en/fusion/deep/down/part.md", "---\ntitle: Part\nsummary: P.\nkind: guide\n---\nText.");
			write(folder, "en/bare/alone.md",
					"---\ntitle: Alone\nsummary: Alone.\nkind: guide\npublished: 2026-11-10\nreview-due: 2026-01-15\n---\nText.");
			Files.createDirectories(folder.resolve("data"));
			SignedFolder.sign(folder.resolve("content"), new SignatureKeys(folder.resolve("data/signature-keys.json")),
					"en/fusion/risks.md", LocalDate.of(2026, 11, 1), "Dr. Example", "spine surgeon");
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void write(Path folder, String file, String text) throws IOException {
		Path path = folder.resolve("content").resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
