package org.spineguide.content.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;

import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.support.ResourceBundleMessageSource;

/** Makes content folders for tests: a small clinic whose articles a test adds. */
public final class Folders {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private final Path root;

	private Folders(Path root) {
		this.root = root;
	}

	/** A folder with nothing in it. */
	public static Folders empty(Path root) {
		return new Folders(root);
	}

	/** A folder with all that a library needs, and a home page. */
	public static Folders in(Path root) {
		return new Folders(root).with("clinic.yml", """
				name: Example Spine Clinic
				phone: (202) 555-0143
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en]
				opening-hours:
				  monday: 08:00-17:00
				holidays:
				  - {date: 2026-11-26, name: Thanksgiving Day}
				""").with("references.yml", """
				references:
				  - id: who-2023
				    type: report
				    title: Guideline
				    author: [{literal: World Health Organization}]
				    issued: {date-parts: [[2023]]}
				    URL: https://example.org/who
				""").with("en/glossary.yml", """
				- term: Herniated disc
				  also-known-as: [slipped disc]
				  definition: A disc whose soft middle has pushed out.
				""").with("en/blocks/emergency.md", """
				> [!emergency] Call {{emergency-number}} now if:
				> - both legs are weak
				""").with("en/index.md", article("Home", "page"));
	}

	/** An article with nothing but what it must have. */
	public static String article(String title, String kind, String... more) {
		return "---\ntitle: %s\nsummary: About %s.\nkind: %s\n%s---\n\n## First part\n\nSome text.\n".formatted(title,
				title, kind, (more.length == 0) ? "" : String.join("\n", more) + "\n");
	}

	Path root() {
		return this.root;
	}

	public Folders with(String file, String text) {
		return with(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file as careful editors do: beside, then moved into place. */
	Folders with(String file, byte[] bytes) {
		try {
			Path path = this.root.resolve(file);
			Files.createDirectories(path.getParent());
			Path beside = path.resolveSibling("." + path.getFileName());
			Files.write(beside, bytes);
			Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
			return this;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Makes a file older than any tick of the file system's clock. */
	Folders writtenLongAgo(String file) {
		try {
			Files.setLastModifiedTime(this.root.resolve(file), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
			return this;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public Folders without(String file) {
		try {
			Files.delete(this.root.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public LibraryReader reader() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new LibraryReader(new ContentFolder(this.root), messages, keys());
	}

	/** The keys of signatures, which lie hidden in the folder. */
	public SignatureKeys keys() {
		return new SignatureKeys(this.root.resolve(".signature-keys.json"));
	}

	public Library read() {
		return reader().read(TODAY);
	}

}
