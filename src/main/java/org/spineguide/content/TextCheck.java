package org.spineguide.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.spineguide.content.Onlooker.Seen;
import org.spineguide.markdown.PictureSize;
import org.spineguide.markdown.Rendered;

import org.springframework.context.MessageSource;

/**
 * Looks at the text of one article as a careful editor would. Too costly for every start
 * of the site, quick enough for every pause in typing. May be used by many threads.
 */
final class TextCheck {

	private final Edition edition;

	private final Vocabulary vocabulary;

	private final Phrases<String> glossary = new Phrases<>();

	private final LongWordRule longWords;

	private final Set<String> files;

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	/** What is asked of every text, whether it is an article or a part of several. */
	private final Map<String, Rule> plainness = new LinkedHashMap<>();

	/**
	 * Makes the check for one language of a library.
	 * @param files the names of all files in the content folder
	 * @param pictures the sizes of pictures by address
	 * @param today the day that decides which reviews are due
	 */
	TextCheck(Library library, Edition edition, Yardstick yardstick, Set<String> files,
			Function<String, Optional<PictureSize>> pictures, MessageSource messages, LocalDate today) {
		this.edition = edition;
		this.files = files;
		Shelf shelf = new Shelf(edition.language(), edition.prefix(), edition.glossary(), edition.sameWords(),
				edition.askedAs(), edition.redFlags(), edition.withdrawn(), edition.blocks());
		this.vocabulary = Vocabulary.of(shelf, library.clinic(), library.references(), messages, pictures);
		for (GlossaryTerm term : edition.glossary()) {
			this.glossary.add(term.term(), term.id());
			term.alsoKnownAs().forEach((name) -> this.glossary.add(name, term.id()));
		}
		this.longWords = new LongWordRule(this.glossary, yardstick.plainWords());
		this.rules.put("summary", new SummaryRule());
		this.rules.put("review", new ReviewRule(today));
		this.rules.put("length", new LengthRule());
		this.rules.put("beginning", new BeginningRule(yardstick.sections()));
		this.rules.put("sections", new SectionsRule(yardstick.sections()));
		this.rules.put("blocks", new BlocksRule(yardstick.sections()));
		this.rules.put("ending", new EndingRule(yardstick.sections()));
		this.rules.put("emergency", new EmergencyRule());
		this.rules.put("warning-boxes", new WarningBoxRule());
		this.rules.put("sources", new SourcesRule());
		this.rules.put("further-reading", new FurtherReadingRule(edition));
		this.rules.put("alt-text", new AltTextRule());
		this.plainness.put("sentences", new SentenceRule());
		this.plainness.put("paragraphs", new ParagraphRule());
		if (Readability.isMadeFor(edition.language())) {
			this.plainness.put("grade", new GradeRule());
			this.plainness.put("long-words", this.longWords);
		}
		this.rules.putAll(this.plainness);
	}

	/** Looks at a text, which need not be what its file holds. */
	CheckedText look(TextFile file, ArticlePath path) {
		try {
			ArticleFile parts = ArticleFile.of(file);
			return look(new Seen(file, path, parts, ReadArticle.rendered(file, path, parts, this.vocabulary)));
		}
		catch (BrokenFileException ex) {
			return new CheckedText(file.file(), this.edition.language(), null, List.of(), Readability.NONE,
					ex.findings());
		}
	}

	/** Looks at a text that was rendered already. */
	CheckedText look(Seen seen) {
		ReadArticle read = ReadArticle.of(seen.file(), seen.path(), seen.parts(), seen.rendered(), this.vocabulary);
		List<Finding> findings = new ArrayList<>(read.findings());
		findings.addAll(CrossCheck.of(this.edition, List.of(read), this.files));
		ArticleText text = ArticleText.of(seen.file(), seen.path(), seen.parts(), seen.rendered(), this.glossary);
		findings.addAll(lookAt(text, this.rules));
		return new CheckedText(seen.file().file(), this.edition.language(), read, text.passages(), text.readability(),
				findings);
	}

	/** Looks at a text that several articles show. */
	List<Finding> lookAtBlock(TextFile file, ArticlePath path) {
		try {
			ArticleFile parts = new ArticleFile(FrontMatter.NONE, file.text(), 0);
			Rendered rendered = ReadArticle.rendered(file, path, parts, this.vocabulary.withoutBlocks());
			ReadArticle read = ReadArticle.of(file, path, parts, rendered, this.vocabulary);
			List<Finding> findings = new ArrayList<>(read.findings());
			findings.addAll(CrossCheck.of(this.edition, List.of(read), this.files));
			findings.addAll(lookAt(ArticleText.of(file, path, parts, rendered, this.glossary), this.plainness));
			return findings;
		}
		catch (BrokenFileException ex) {
			return ex.findings();
		}
	}

	/** The long and formal words of a text, where syllables can be counted. */
	List<LongWordRule.LongWord> longWords(CheckedText text) {
		return Readability.isMadeFor(text.language()) ? this.longWords.in(text.passages()) : List.of();
	}

	/** The articles in the language. */
	Edition edition() {
		return this.edition;
	}

	String language() {
		return this.edition.language();
	}

	/** What any text of the language may refer to. */
	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	private static List<Finding> lookAt(ArticleText text, Map<String, Rule> rules) {
		List<Finding> findings = new ArrayList<>();
		rules.forEach((name, rule) -> {
			Notes notes = new Notes(name, text.source().file());
			rule.look(text, notes);
			findings.addAll(notes.findings());
		});
		return findings;
	}

}
