package org.spineguide.content.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Article.Body;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.decision.DecisionAid;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.FrontMatter;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.ReadListener.Seen;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.signature.UsedParts;
import org.spineguide.markdown.Callout;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.Citation;
import org.spineguide.markdown.Markdown;
import org.spineguide.markdown.MarkdownPicture;
import org.spineguide.markdown.MarkdownWarning;
import org.spineguide.markdown.RenderContext;
import org.spineguide.markdown.Rendered;
import org.spineguide.markdown.UnreadableMarkdownException;

/**
 * Parsed article, with what the rest of the library is needed to check.
 *
 * @param article what readers may see
 * @param frontMatter what the top of its file says
 * @param links its links within the site
 * @param pictures its pictures; lines are those of the file
 * @param findings what is wrong in it by itself
 * @param used the parts that its text is made of
 */
public record ParsedArticle(Article article, FrontMatter frontMatter, List<InternalLink> links,
		List<MarkdownPicture> pictures, List<Finding> findings, UsedParts used) {

	private static final Markdown MARKDOWN = new Markdown();

	private static final String VALUES_REMEDY = "Write one of those that there are, such as {{clinic-name}}, "
			+ "or the words themselves";

	/** Parses an article. */
	static ParsedArticle of(TextFile file, ArticlePath path, LanguageContext languageContext, ReadListener readListener)
			throws InvalidContentException {
		ArticleSource parts = ArticleSource.of(file);
		Rendered rendered = rendered(file, path, parts, languageContext);
		readListener.see(new Seen(file, path, parts, rendered));
		return of(file, path, parts, rendered, languageContext);
	}

	/** Creates an article from a file that was rendered already. */
	public static ParsedArticle of(TextFile file, ArticlePath path, ArticleSource parts, Rendered rendered,
			LanguageContext languageContext) {
		Article article = article(file, path, parts.frontMatter(), rendered, languageContext);
		List<Finding> findings = new ArrayList<>(unknownValues(file, article));
		findings.addAll(warnings(file.file(), rendered, parts.linesBefore()));
		return new ParsedArticle(article, parts.frontMatter(),
				links(rendered, path, parts.linesBefore(), languageContext),
				pictureLines(rendered.pictures(), parts.linesBefore()), List.copyOf(findings),
				UsedParts.of(parts, rendered));
	}

	/** Returns the same article with the state of its review. */
	ParsedArticle with(ReviewStamp review) {
		return new ParsedArticle(this.article.with(review), this.frontMatter, this.links, this.pictures, this.findings,
				this.used);
	}

	/** Names in double braces that are still there when the values are in. */
	private static List<Finding> unknownValues(TextFile file, Article article) {
		return Stream
			.of(article.title(), article.summary(), Objects.requireNonNullElse(article.attribution().author(), ""))
			.filter((value) -> value.contains("{{"))
			.map((value) -> value.substring(value.indexOf("{{")).replaceFirst("(?<=}}).*", ""))
			.map((name) -> Finding.error(file.file(), file.lineOf(name), "There is no value for " + name,
					VALUES_REMEDY))
			.toList();
	}

	/** Renders the text of an article. */
	public static Rendered rendered(TextFile file, ArticlePath path, ArticleSource parts,
			LanguageContext languageContext) throws InvalidContentException {
		try {
			return MARKDOWN.render(parts.body(), languageContext.around(path, parts.frontMatter().wordsNotExplained()));
		}
		catch (UnreadableMarkdownException ex) {
			throw new InvalidContentException(Finding.error(file.file(), parts.linesBefore() + ex.line(),
					String.valueOf(ex.getMessage()), "Make the text simpler here"));
		}
	}

	/** Renders a text that is no article, such as the emergency advice. */
	public static String html(TextFile file, ArticlePath path, LanguageContext languageContext)
			throws InvalidContentException {
		try {
			Rendered rendered = MARKDOWN.render(file.text(), languageContext.around(path));
			List<Finding> warnings = warnings(file.file(), rendered, 0);
			if (!warnings.isEmpty()) {
				throw new InvalidContentException(warnings);
			}
			return rendered.html();
		}
		catch (UnreadableMarkdownException ex) {
			throw new InvalidContentException(Finding.error(file.file(), ex.line(), String.valueOf(ex.getMessage()),
					"Make the text simpler here"));
		}
	}

	private static Article article(TextFile file, ArticlePath path, FrontMatter top, Rendered rendered,
			LanguageContext languageContext) {
		List<Article.Section> sections = rendered.outline()
			.headings()
			.stream()
			.map((heading) -> new Article.Section(heading.level(), heading.text(), heading.id()))
			.toList();
		List<Article.Question> questions = rendered.callouts()
			.stream()
			.filter((callout) -> callout.kind() == CalloutKind.FAQ)
			.map(Callout::questions)
			.flatMap(List::stream)
			.map((question) -> new Article.Question(question.question(), question.answerText()))
			.toList();
		List<Reference> references = languageContext.cited(rendered.citations()
			.stream()
			.filter((citation) -> citation.number() > 0)
			.sorted(Comparator.comparingInt(Citation::number))
			.map(Citation::key));
		RenderContext values = languageContext.around(path);
		Article.Attribution attribution = new Article.Attribution(
				(top.author() != null) ? values.fill(top.author()) : null, top.reviewedBy());
		return new Article(path, languageContext.prefix() + path.address(), file.file(), file.hash(),
				(top.kind() != null) ? top.kind() : ArticleKind.PAGE, values.fill(String.valueOf(top.title())),
				values.fill(String.valueOf(top.summary())), top.showsEmergency(), attribution, top.dates(),
				top.navigation(),
				new Body(rendered.html(), rendered.text(), leadPicture(top, rendered), sections, questions, references,
						(top.kind() == ArticleKind.DECISION) ? DecisionAid.of(rendered).orElse(null) : null));
	}

	private static @Nullable String leadPicture(FrontMatter top, Rendered rendered) {
		return (top.image() != null) ? top.image()
				: rendered.pictures()
					.stream()
					.map(MarkdownPicture::address)
					.filter((address) -> address.startsWith("/" + ContentFileType.PICTURE_FOLDER))
					.map((address) -> address.substring(ContentFileType.PICTURE_FOLDER.length() + 1))
					.findFirst()
					.orElse(null);
	}

	private static List<InternalLink> links(Rendered rendered, ArticlePath path, int linesBefore,
			LanguageContext languageContext) {
		return rendered.links()
			.stream()
			.flatMap((link) -> InternalLink.of(link, linesBefore, path, languageContext.prefix()).stream())
			.toList();
	}

	private static List<MarkdownPicture> pictureLines(List<MarkdownPicture> pictures, int linesBefore) {
		return pictures.stream()
			.map((picture) -> new MarkdownPicture(picture.target(), picture.address(), picture.alt(),
					picture.line() + linesBefore))
			.toList();
	}

	private static List<Finding> warnings(String file, Rendered rendered, int linesBefore) {
		List<Finding> findings = new ArrayList<>();
		for (MarkdownWarning markdownWarning : rendered.warnings()) {
			findings.add(Finding.error(file, linesBefore + markdownWarning.line(), markdownWarning.message(),
					"Correct the spelling, or write it as other pages do"));
		}
		return findings;
	}

}
