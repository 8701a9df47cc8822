package org.spineguide.content.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.Folders;
import org.spineguide.content.load.LibraryReader;
import org.spineguide.content.load.Shelves;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.review.SmallChange;

/** A content folder whose article about discs uses all that an article can use. */
public final class SignedFolder {

	static final String FILE = "en/disc.md";

	static final String SIGNATURES = "en/signatures/disc.yml";

	static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");

	private static final String ARTICLE = """
			---
			title: Slipped discs
			summary: All about discs.
			kind: decision
			emergency: true
			order: 3
			---

			{{block: when-to-call}}

			## What it is

			A herniated disc heals in most people [@who-2023]. Call {{clinic-phone}} to ask.

			![A disc that presses on a nerve](../images/disc.svg)

			```chart
			people: Better after a year
			source: @who-2023
			- 90: better
			- 10: not better
			```

			> [!compare] The options
			>
			> | | Wait | Surgery |
			> |---|---|---|
			> | Pain after a year | Less | Less |

			> [!values] What matters
			>
			> | What matters | Speaks for |
			> |---|---|
			> | No scar | Wait |
			""";

	private static final Map<String, ArticleManifest> FIRST = new ConcurrentHashMap<>();

	final Path root;

	final SignatureKeys keys;

	private final LibraryReader reader;

	/** What the article is made of at first, in every folder. */
	private final ArticleManifest first;

	private SignedFolder(Path root) {
		this.root = root;
		Folders folders = Folders.in(root)
			.with(FILE, ARTICLE)
			.with("en/other.md", ARTICLE.replace("Slipped discs", "Other discs"))
			.with("en/blocks/when-to-call.md", "> [!urgent] Call us now if:\n> - the wound is red\n")
			.with("images/disc.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"></svg>");
		this.keys = folders.keys();
		this.reader = folders.reader();
		this.first = FIRST.computeIfAbsent(FILE, this::manifest);
	}

	public static SignedFolder in(Path root) {
		SignedFolder folder = new SignedFolder(root);
		folder.write(List.of(folder.review()));
		return folder;
	}

	/**
	 * Signs an article of a content folder, as a clinician does with an account.
	 * @param day when
	 */
	public static void sign(Path root, SignatureKeys keys, String file, LocalDate day, String name, String role) {
		ArticleManifest manifest = manifest(root, Shelves.read(root), file);
		Signature signature = keys
			.seal(Signature.review(file, name, role, day.atTime(15, 0).toInstant(ZoneOffset.UTC), null, manifest));
		write(root.resolve(ContentFile.of(file).signatures().orElseThrow().path()),
				SignatureFile.text(List.of(signature)));
	}

	/** A sealed review of the article as it was at first. */
	Signature review() {
		return this.keys.seal(Signature.review(FILE, "Dr. Ada Example", "Spine surgeon", AT, "Bo Example", this.first));
	}

	/** A sealed confirmation that what was changed since is small. */
	Signature correction(Signature after) {
		return this.keys.seal(Signature.correction(after, FILE, "Cy Example", AT.plusSeconds(86_400), "Bo Example",
				List.of(SmallChange.SPELLING), manifest(FILE)));
	}

	/** The manifest as staff compute it, from a text and not from the library. */
	ArticleManifest manifest(String file) {
		return manifest(this.root, library(), file);
	}

	private static ArticleManifest manifest(Path root, Library library, String file) {
		DraftCheck check = Shelves.draftCheck(root, () -> library, Clock.fixed(AT, ZoneOffset.UTC));
		return check.manifest(ContentFile.of(file), read(root.resolve(file))).orElseThrow();
	}

	List<Signature> signatures() {
		try {
			return SignatureFile.read(TextFile.of(SIGNATURES, Files.readAllBytes(path(SIGNATURES))));
		}
		catch (IOException | InvalidContentException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void write(List<Signature> signatures) {
		write(SIGNATURES, SignatureFile.text(signatures));
	}

	void add(Signature signature) {
		List<Signature> all = new ArrayList<>(signatures());
		all.add(signature);
		write(all);
	}

	void write(String file, String text) {
		write(path(file), text);
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void change(String file, UnaryOperator<String> change) {
		String before = text(file);
		String after = change.apply(before);
		if (after.equals(before)) {
			throw new IllegalArgumentException("Nothing changed");
		}
		write(file, after);
	}

	String text(String file) {
		return read(path(file));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path path(String file) {
		return this.root.resolve(file);
	}

	public Library library() {
		return this.reader.read(Folders.TODAY);
	}

	Article article(String path) {
		return library().defaultEdition().article(ArticlePath.of(path)).orElseThrow();
	}

	/** The stamp that readers see. */
	ReviewStamp stamp() {
		return article("disc").review();
	}

}
