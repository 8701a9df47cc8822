package org.spineguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
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

import org.spineguide.content.ContentFolder.Stamp;

import org.springframework.context.MessageSource;

/**
 * Reads texts before they are published, and says what is wrong with them and how they
 * would look. Quick enough for every pause in typing; may be used by many threads.
 */
public class Proofreader {

	private final ContentFolder folder;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	private volatile @Nullable Desk desk;

	Proofreader(ContentFolder folder, Libraries libraries, MessageSource messages, Clock clock) {
		this.folder = folder;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Looks at a text that is meant for a file, whether the file is there or not.
	 * @param file the file's path within the content folder, with slashes
	 * @param text the whole text
	 */
	public Proof look(String file, String text) {
		try {
			TextFile source = TextFile.of(file, text.getBytes(StandardCharsets.UTF_8));
			Desk at = desk();
			for (TextCheck check : at.checks.values()) {
				Optional<ArticlePath> path = EditionReader.pathOf(file, check.language());
				if (path.isPresent()) {
					return article(source, check.look(source, path.get()), check);
				}
				Optional<ArticlePath> block = EditionReader.blockPathOf(file, check.language());
				if (block.isPresent()) {
					return block(source, block.get(), check);
				}
			}
			List<Finding> findings = new SharedFileCheck(this.folder, at.library, new TreeSet<>(at.files.keySet()))
				.look(source);
			return Proof.of(file, findings, SharedFileCheck.shown(source));
		}
		catch (BrokenFileException ex) {
			return Proof.of(file, ex.findings(), "");
		}
	}

	private static Proof block(TextFile source, ArticlePath path, TextCheck check) throws BrokenFileException {
		List<Finding> findings = new ArrayList<>(check.lookAtBlock(source, path));
		if (source.file().equals(check.language() + "/" + Shelf.EMERGENCY)) {
			findings.addAll(ShelfCheck.emergencyText(source, check.edition()));
		}
		return Proof.of(source.file(), findings, ReadArticle.html(source, path, check.vocabulary().withoutBlocks()));
	}

	private static Proof article(TextFile source, CheckedText looked, TextCheck check) {
		Places places = new Places(source.text());
		List<Proof.Sentence> sentences = looked.passages()
			.stream()
			.flatMap((passage) -> passage.sentences()
				.stream()
				.filter((sentence) -> sentence.words().size() > Proof.LONG)
				.map((sentence) -> sentence(sentence, passage.line(), places)))
			.toList();
		List<Proof.Word> words = check.longWords(looked).stream().map((word) -> {
			Places.Place place = places.of(Sentence.wordsOf(word.text()), word.line());
			return new Proof.Word(word.line(), place.from(), place.to(), word.text(), word.plainer());
		}).toList();
		Double grade = looked.grade();
		Double ease = looked.ease();
		Proof.Figures figures = (grade != null && ease != null) ? new Proof.Figures(grade, ease) : null;
		ReadArticle read = looked.read();
		return new Proof(source.file(), looked.findings().stream().sorted().distinct().toList(),
				looked.readability().words(), figures, sentences, words, (read != null) ? read.article() : null,
				(read != null) ? read.article().html() : "",
				read != null && Boolean.TRUE.equals(read.frontMatter().draft()),
				(read != null) ? read.frontMatter().publishOn() : null, null);
	}

	private static Proof.Sentence sentence(Sentence sentence, int line, Places places) {
		Places.Place place = places.of(sentence.words(), line);
		return new Proof.Sentence(line, place.from(), place.to(), sentence.words().size(), sentence.text());
	}

	/** What is at hand now; laid out anew when something changed. */
	private Desk desk() {
		Library library = this.libraries.current();
		LocalDate today = LocalDate.now(this.clock.withZone(library.clinic().timeZone()));
		Desk before = this.desk;
		if (before != null && before.library == library && before.today.equals(today) && !isChanged(before)) {
			return before;
		}
		Desk now = layOut(library, today, (before != null) ? before.pictures : Pictures.NONE);
		this.desk = now;
		return now;
	}

	/** The library does not read the yardsticks, so it does not tell of their changes. */
	private boolean isChanged(Desk before) {
		return before.yardsticks.entrySet()
			.stream()
			.anyMatch((entry) -> !isSame(entry.getValue(), this.folder.stamp(entry.getKey())));
	}

	private static boolean isSame(Optional<Stamp> before, Optional<Stamp> now) {
		return (before.isPresent() && now.isPresent()) ? before.get().isSameAs(now.get())
				: before.isEmpty() && now.isEmpty();
	}

	private Desk layOut(Library library, LocalDate today, Pictures picturesBefore) {
		SortedMap<String, Stamp> files;
		try {
			files = this.folder.files();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Pictures pictures = Pictures.of(this.folder.root(), files, picturesBefore);
		Map<String, TextCheck> checks = new HashMap<>();
		Map<String, Optional<Stamp>> yardsticks = new HashMap<>();
		library.editions().forEach((language, edition) -> {
			for (String name : List.of(SectionPlan.FILE, Yardstick.PLAIN_WORDS)) {
				yardsticks.put(language + "/" + name, this.folder.stamp(language + "/" + name));
			}
			Yardstick yardstick = Yardstick.read(this.folder, language, files.keySet());
			checks.put(language,
					new TextCheck(library, edition, yardstick, files.keySet(), pictures::size, this.messages, today));
		});
		return new Desk(library, today, files, pictures, checks, yardsticks);
	}

	/**
	 * What is at hand to look at texts of one library.
	 *
	 * @param library the library
	 * @param today the day that decides which reviews are due
	 * @param files all files in the content folder
	 * @param pictures the pictures with their sizes
	 * @param checks the check of each language
	 * @param yardsticks the files that say what texts are measured against
	 */
	private record Desk(Library library, LocalDate today, SortedMap<String, Stamp> files, Pictures pictures,
			Map<String, TextCheck> checks, Map<String, Optional<Stamp>> yardsticks) {
	}

}
