package org.spineguide.content.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.check.readability.Sentence;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.load.ParsedArticle;
import org.spineguide.content.picture.PictureHashes;
import org.spineguide.content.picture.PictureSizes;
import org.spineguide.content.signature.ArticleManifest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Check and preview of texts before they are published. Quick enough for every pause in
 * typing; may be used by many threads.
 */
@Component
public class DraftCheck {

	private final ContentFolder folder;

	private final PictureHashes pictureHashes;

	private final PrintFonts fonts;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	private volatile @Nullable Desk desk;

	public DraftCheck(ContentSettings settings, PrintFonts fonts, Libraries libraries, MessageSource messages,
			Clock clock) {
		this.folder = new ContentFolder(settings.dir());
		this.pictureHashes = new PictureHashes(this.folder);
		this.fonts = fonts;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Checks a text that is meant for a file, whether the file is there or not.
	 * @param file the file's path within the content folder, with slashes
	 * @param text the whole text
	 */
	public DraftReport look(String file, String text) {
		try {
			TextFile source = TextFile.of(file, text.getBytes(StandardCharsets.UTF_8));
			Optional<ContentFile> known = ContentFile.parse(file);
			return known.isPresent() ? look(known.get(), source, desk())
					: DraftReport.of(file, SharedFileCheck.unknown(source), "");
		}
		catch (InvalidContentException ex) {
			return DraftReport.of(file, ex.findings(), "");
		}
	}

	/**
	 * Returns the manifest of the text of an article, which is what a clinician signs;
	 * empty when it cannot be read, or is no article.
	 */
	public Optional<ArticleManifest> manifest(ContentFile file, String text) {
		ArticleCheck check = desk().checks.get(file.language());
		Optional<ArticlePath> path = file.article();
		if (check == null || path.isEmpty()) {
			return Optional.empty();
		}
		try {
			TextFile source = TextFile.of(file.path(), text.getBytes(StandardCharsets.UTF_8));
			return Optional.ofNullable(check.look(source, path.get()).read())
				.map(ParsedArticle::used)
				.map(check.vocabulary().manifestSources(this.pictureHashes::hash)::manifest);
		}
		catch (InvalidContentException ex) {
			return Optional.empty();
		}
	}

	private DraftReport look(ContentFile file, TextFile source, Desk at) throws InvalidContentException {
		ArticleCheck check = at.checks.get(file.language());
		Optional<ArticlePath> path = file.article();
		if (check != null && path.isPresent()) {
			return article(source, check.look(source, path.get()), check);
		}
		Optional<ArticlePath> block = file.block();
		if (check != null && block.isPresent()) {
			return block(file, source, block.get(), check);
		}
		List<Finding> findings = new SharedFileCheck(this.folder, at.library, new TreeSet<>(at.files.keySet()),
				this.messages)
			.look(file, source);
		return DraftReport.of(source.file(), findings, SharedFileCheck.shown(file, source));
	}

	private static DraftReport block(ContentFile file, TextFile source, ArticlePath path, ArticleCheck check)
			throws InvalidContentException {
		List<Finding> findings = new ArrayList<>(check.lookAtBlock(source, path));
		if (file.type() == ContentFileType.EMERGENCY) {
			findings.addAll(LanguageFilesCheck.emergencyText(source, check.edition()));
		}
		return DraftReport.of(source.file(), findings,
				ParsedArticle.html(source, path, check.vocabulary().withoutBlocks()));
	}

	private static DraftReport article(TextFile source, CheckedArticle looked, ArticleCheck check) {
		TextPositions textPositions = new TextPositions(source.text());
		List<DraftReport.Sentence> sentences = looked.passages()
			.stream()
			.flatMap((textBlock) -> textBlock.sentences()
				.stream()
				.filter((sentence) -> sentence.words().size() > DraftReport.LONG)
				.map((sentence) -> sentence(sentence, textBlock.line(), textPositions)))
			.toList();
		List<DraftReport.Word> words = check.longWords(looked).stream().map((word) -> {
			TextPositions.Place place = textPositions.of(Sentence.wordsOf(word.text()), word.line());
			return new DraftReport.Word(word.line(), place.from(), place.to(), word.text(), word.plainer());
		}).toList();
		Double grade = looked.grade();
		Double ease = looked.ease();
		DraftReport.Figures figures = (grade != null && ease != null) ? new DraftReport.Figures(grade, ease) : null;
		ParsedArticle read = looked.read();
		return new DraftReport(source.file(), looked.findings().stream().sorted().distinct().toList(),
				looked.readability().words(), figures, sentences, words, (read != null) ? read.article() : null,
				(read != null) ? read.article().body().html() : "",
				read != null && Boolean.TRUE.equals(read.frontMatter().draft()),
				(read != null) ? read.frontMatter().publishOn() : null, null);
	}

	private static DraftReport.Sentence sentence(Sentence sentence, int line, TextPositions textPositions) {
		TextPositions.Place place = textPositions.of(sentence.words(), line);
		return new DraftReport.Sentence(line, place.from(), place.to(), sentence.words().size(), sentence.text());
	}

	/** Returns the current resources of the check; made again when something changed. */
	private Desk desk() {
		Library library = this.libraries.current();
		LocalDate today = library.clinic().today(this.clock);
		Desk before = this.desk;
		if (before != null && before.library == library && before.today.equals(today) && !isChanged(before)) {
			return before;
		}
		Desk now = layOut(library, today, (before != null) ? before.pictures : PictureSizes.NONE);
		this.desk = now;
		return now;
	}

	/**
	 * Returns whether the files that texts are measured against have changed: the library
	 * does not read them, so it does not report their changes.
	 */
	private boolean isChanged(Desk before) {
		return before.yardsticks.entrySet()
			.stream()
			.anyMatch((entry) -> !isSame(entry.getValue(), this.folder.stamp(entry.getKey())));
	}

	private static boolean isSame(Optional<Stamp> before, Optional<Stamp> now) {
		return (before.isPresent() && now.isPresent()) ? before.get().isSameAs(now.get())
				: before.isEmpty() && now.isEmpty();
	}

	private Desk layOut(Library library, LocalDate today, PictureSizes picturesBefore) {
		SortedMap<String, Stamp> files = this.folder.files();
		PictureSizes pictureSizes = PictureSizes.of(this.folder.root(), files, picturesBefore);
		Map<String, ArticleCheck> checks = new HashMap<>();
		Map<String, Optional<Stamp>> yardsticks = new HashMap<>();
		library.editions().forEach((language, edition) -> {
			for (ContentFileType type : List.of(ContentFileType.SECTIONS, ContentFileType.PLAIN_WORDS)) {
				String file = ContentFile.of(type, language).path();
				yardsticks.put(file, this.folder.stamp(file));
			}
			StyleGuide styleGuide = StyleGuide.read(this.folder, language, files.keySet());
			checks.put(language, new ArticleCheck(library, edition, styleGuide, this.fonts, files.keySet(),
					pictureSizes::size, this.messages, today));
		});
		return new Desk(library, today, files, pictureSizes, checks, yardsticks);
	}

	/**
	 * Resources for checking texts of one library.
	 *
	 * @param library the library
	 * @param today the day that decides which reviews are due
	 * @param files all files in the content folder
	 * @param pictures the pictures with their sizes
	 * @param checks the check of each language
	 * @param yardsticks the files that say what texts are measured against
	 */
	private record Desk(Library library, LocalDate today, SortedMap<String, Stamp> files, PictureSizes pictures,
			Map<String, ArticleCheck> checks, Map<String, Optional<Stamp>> yardsticks) {
	}

}
