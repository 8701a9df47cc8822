package org.spineguide.content.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.check.readability.Readability;
import org.spineguide.content.check.rule.AltTextRule;
import org.spineguide.content.check.rule.CitedNumbersRule;
import org.spineguide.content.check.rule.EmergencyRule;
import org.spineguide.content.check.rule.InternalLinksRule;
import org.spineguide.content.check.rule.LengthRule;
import org.spineguide.content.check.rule.NextStepsRule;
import org.spineguide.content.check.rule.PrintableTextRule;
import org.spineguide.content.check.rule.RequiredSectionsRule;
import org.spineguide.content.check.rule.ReviewDateRule;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.check.rule.SharedBlocksRule;
import org.spineguide.content.check.rule.SourcesRule;
import org.spineguide.content.check.rule.SummaryBoxRule;
import org.spineguide.content.check.rule.SummaryRule;
import org.spineguide.content.check.rule.UnparsedMarksRule;
import org.spineguide.content.check.rule.WarningBoxRule;
import org.spineguide.content.check.rule.decision.DecisionAidRule;
import org.spineguide.content.check.rule.wording.AskedAsRule;
import org.spineguide.content.check.rule.wording.LongWordRule;
import org.spineguide.content.check.rule.wording.ParagraphLengthRule;
import org.spineguide.content.check.rule.wording.ReadingGradeRule;
import org.spineguide.content.check.rule.wording.RequiredMentionsRule;
import org.spineguide.content.check.rule.wording.SentenceLengthRule;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.FrontMatter;
import org.spineguide.content.file.LanguageFiles;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.load.LanguageContext;
import org.spineguide.content.load.LinkCheck;
import org.spineguide.content.load.ParsedArticle;
import org.spineguide.content.load.ReadListener.Seen;
import org.spineguide.markdown.PictureSize;
import org.spineguide.markdown.Rendered;

import org.springframework.context.MessageSource;

/**
 * Check of the text of one article. Too costly for every start of the site, quick enough
 * for every pause in typing. May be used by many threads.
 */
final class ArticleCheck {

	private final Edition edition;

	private final LanguageContext languageContext;

	private final PhraseMatcher<String> glossary = new PhraseMatcher<>();

	private final LongWordRule longWords;

	private final Set<String> files;

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	/**
	 * Readability rules for every text, whether it is an article or a part of several.
	 */
	private final Map<String, Rule> plainness = new LinkedHashMap<>();

	/**
	 * Creates the check for one language of a library.
	 * @param files the names of all files in the content folder
	 * @param fonts the fonts of printed sheets
	 * @param pictures the sizes of pictures by address
	 * @param today the day that decides which reviews are due
	 */
	ArticleCheck(Library library, Edition edition, StyleGuide styleGuide, PrintFonts fonts, Set<String> files,
			Function<String, Optional<PictureSize>> pictures, MessageSource messages, LocalDate today) {
		this.edition = edition;
		this.files = files;
		LanguageFiles languageFiles = new LanguageFiles(edition.language(), edition.prefix(), edition.glossary(),
				edition.sameWords(), edition.askedAs(), edition.redFlags(), edition.withdrawn(), edition.blocks());
		this.languageContext = LanguageContext.of(languageFiles, library.clinic(), library.references(), messages,
				pictures);
		for (GlossaryTerm term : edition.glossary()) {
			this.glossary.add(term.term(), term.id());
			term.alsoKnownAs().forEach((name) -> this.glossary.add(name, term.id()));
		}
		this.longWords = new LongWordRule(this.glossary, styleGuide.plainWords());
		this.rules.put("summary", new SummaryRule());
		this.rules.put("review", new ReviewDateRule(today));
		this.rules.put("length", new LengthRule());
		this.rules.put("beginning", new SummaryBoxRule(styleGuide.sections()));
		this.rules.put("sections", new RequiredSectionsRule(styleGuide.sections()));
		this.rules.put("mentions", new RequiredMentionsRule(styleGuide.sections()));
		this.rules.put("blocks", new SharedBlocksRule(styleGuide.sections()));
		this.rules.put("ending", new NextStepsRule(styleGuide.sections()));
		this.rules.put("emergency", new EmergencyRule());
		this.rules.put("warning-boxes", new WarningBoxRule());
		this.rules.put("sources", new SourcesRule(library.references()));
		this.rules.put("cited-numbers", new CitedNumbersRule());
		this.rules.put("asked-as-words", new AskedAsRule(edition));
		this.rules.put("further-reading", new InternalLinksRule(edition));
		this.rules.put("decision", new DecisionAidRule());
		this.rules.put("alt-text", new AltTextRule());
		this.plainness.put("marks", new UnparsedMarksRule());
		this.plainness.put("paper", new PrintableTextRule(fonts));
		this.plainness.put("sentences", new SentenceLengthRule());
		this.plainness.put("paragraphs", new ParagraphLengthRule());
		if (Readability.isMadeFor(edition.language())) {
			this.plainness.put("grade", new ReadingGradeRule());
			this.plainness.put("long-words", this.longWords);
		}
		this.rules.putAll(this.plainness);
	}

	/** Checks a text, which need not be what its file holds. */
	CheckedArticle look(TextFile file, ArticlePath path) {
		try {
			ArticleSource parts = ArticleSource.of(file);
			return look(new Seen(file, path, parts, ParsedArticle.rendered(file, path, parts, this.languageContext)));
		}
		catch (InvalidContentException ex) {
			return new CheckedArticle(file.file(), this.edition.language(), null, List.of(), Readability.NONE,
					ex.findings());
		}
	}

	/** Checks a text that was rendered already. */
	CheckedArticle look(Seen seen) {
		ParsedArticle read = ParsedArticle.of(seen.file(), seen.path(), seen.parts(), seen.rendered(),
				this.languageContext);
		List<Finding> findings = new ArrayList<>(read.findings());
		findings.addAll(LinkCheck.of(this.edition, List.of(read), this.files));
		ArticleText text = ArticleText.of(seen.file(), seen.path(), seen.parts(), seen.rendered(), this.glossary);
		findings.addAll(lookAt(text, this.rules));
		return new CheckedArticle(seen.file().file(), this.edition.language(), read, text.passages(),
				text.readability(), findings);
	}

	/** Checks a text that several articles show. */
	List<Finding> lookAtBlock(TextFile file, ArticlePath path) {
		try {
			ArticleSource parts = new ArticleSource(FrontMatter.NONE, file.text(), 0);
			Rendered rendered = ParsedArticle.rendered(file, path, parts, this.languageContext.withoutBlocks());
			ParsedArticle read = ParsedArticle.of(file, path, parts, rendered, this.languageContext);
			List<Finding> findings = new ArrayList<>(read.findings());
			findings.addAll(LinkCheck.of(this.edition, List.of(read), this.files));
			findings.addAll(lookAt(ArticleText.of(file, path, parts, rendered, this.glossary), this.plainness));
			return findings;
		}
		catch (InvalidContentException ex) {
			return ex.findings();
		}
	}

	/** Returns the long and formal words of a text, where syllables can be counted. */
	List<LongWordRule.LongWord> longWords(CheckedArticle text) {
		return Readability.isMadeFor(text.language()) ? this.longWords.in(text.passages()) : List.of();
	}

	/** Returns the articles in the language. */
	Edition edition() {
		return this.edition;
	}

	String language() {
		return this.edition.language();
	}

	/** Returns what any text of the language may refer to. */
	LanguageContext vocabulary() {
		return this.languageContext;
	}

	private static List<Finding> lookAt(ArticleText text, Map<String, Rule> rules) {
		List<Finding> findings = new ArrayList<>();
		rules.forEach((name, rule) -> {
			FindingCollector findingCollector = new FindingCollector(name, text.source().file());
			rule.look(text, findingCollector);
			findings.addAll(findingCollector.findings());
		});
		return findings;
	}

}
