package org.spineguide.content.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.LinkResolver;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.markdown.MarkdownPicture;

/**
 * Link check of a whole language: finds links, anchors and pictures that lead nowhere.
 */
public final class LinkCheck {

	private static final String TAG = "/tags/";

	private static final Pattern REFERENCE = Pattern.compile("reference-([1-9]\\d{0,3})");

	/** The places on a list that is set by letters; empty for the list itself. */
	private static final Pattern LETTER = Pattern.compile("(?:main|letter-.{1,2})?");

	private final Edition edition;

	private final Set<String> files;

	private final List<Finding> findings = new ArrayList<>();

	private LinkCheck(Edition edition, Set<String> files) {
		this.edition = edition;
		this.files = files;
	}

	/**
	 * Checks the articles of a language.
	 * @param edition the articles that readers may see
	 * @param articles the same with their links
	 * @param files the names of all files in the content folder
	 */
	public static List<Finding> of(Edition edition, Collection<ParsedArticle> articles, Set<String> files) {
		LinkCheck check = new LinkCheck(edition, files);
		articles.forEach(check::look);
		return check.findings;
	}

	private void look(ParsedArticle read) {
		Article article = read.article();
		for (InternalLink link : read.links()) {
			lookAtLink(article, link);
		}
		for (MarkdownPicture picture : read.pictures()) {
			if (picture.address().startsWith("/")
					&& !this.files.contains(LinkResolver.decoded(picture.address().substring(1)))) {
				error(article, picture.line(), "There is no picture '" + picture.target() + "'",
						"Put it into the images folder or correct the name");
			}
		}
		for (ArticlePath related : article.navigation().related()) {
			if (this.edition.article(related).isEmpty()) {
				error(article, 1, "'related' names '" + related + "', which is not there", "Correct or remove it");
			}
		}
		String lead = ContentFileType.PICTURE_FOLDER + article.body().image();
		if (article.body().image() != null && !this.files.contains(lead)
				&& read.pictures().stream().noneMatch((shown) -> shown.address().equals("/" + lead))) {
			error(article, 1, "There is no picture '" + article.body().image() + "'", "Put it into the images folder");
		}
	}

	private void lookAtLink(Article article, InternalLink link) {
		if (!link.page().isEmpty()) {
			if (!isThere(article, link)) {
				error(article, link.line(), "The link '" + link.target() + "' leads nowhere", "Correct the address");
			}
			return;
		}
		Article target = target(article, link);
		if (target != null) {
			lookAtAnchor(article, link, target);
		}
		else if (!isTopicWithoutPage(link)) {
			error(article, link.line(), "The link '" + link.target() + "' leads nowhere", remedy(link));
		}
	}

	/**
	 * Returns the target of a link: an article that leads to itself may not be in the
	 * edition yet.
	 */
	private @Nullable Article target(Article article, InternalLink link) {
		if (link.article() == null) {
			return null;
		}
		return link.article().equals(article.path()) ? article : this.edition.articlesByPath().get(link.article());
	}

	/** Returns whether there is a file, or a list that the site makes. */
	private boolean isThere(Article article, InternalLink link) {
		String page = link.page();
		if (page.startsWith(TAG)) {
			String tag = page.substring(TAG.length());
			return this.edition.tags().containsKey(tag) || article.navigation().tags().contains(tag);
		}
		if (page.equals("/glossary")) {
			return LETTER.matcher(link.anchor()).matches()
					|| this.edition.glossary().stream().anyMatch((term) -> term.id().equals(link.anchor()));
		}
		return this.files.contains(page) || page.startsWith("/a-to-z") && LETTER.matcher(link.anchor()).matches();
	}

	/** The site lists the articles of a folder that has no page of its own. */
	private boolean isTopicWithoutPage(InternalLink link) {
		ArticlePath path = link.article();
		return path != null && path.isIndex() && link.anchor().isEmpty()
				&& this.edition.topic(path.folder()).isPresent();
	}

	private String remedy(InternalLink link) {
		ArticlePath path = link.article();
		return Optional.ofNullable(path)
			.flatMap(this.edition::movedTo)
			.or(() -> Optional.ofNullable(path).flatMap(LinkCheck::withOtherSlash).filter(this::isShown))
			.map((other) -> "Write '%s'".formatted(other.address()))
			.orElse("Correct the address, or publish the page that it names");
	}

	private static Optional<ArticlePath> withOtherSlash(ArticlePath path) {
		return ArticlePath.parse(path.isIndex() ? path.folder() : path.value() + "/");
	}

	private boolean isShown(ArticlePath path) {
		return this.edition.article(path).isPresent();
	}

	private void lookAtAnchor(Article article, InternalLink link, Article target) {
		if (link.anchor().isEmpty() || target.body().hasAnchor(link.anchor()) || isAroundText(link.anchor(), target)) {
			return;
		}
		String wanted = lettersOf(link.anchor());
		String remedy = target.body()
			.anchors()
			.stream()
			.filter((anchor) -> lettersOf(anchor).equals(wanted))
			.findFirst()
			.map((anchor) -> "Write '#%s'".formatted(anchor))
			.orElse("Use one of the headings of that page, in lower case with hyphens");
		error(article, link.line(), "The link '" + link.target() + "' names a heading that is not there", remedy);
	}

	/**
	 * Returns whether the page itself has an anchor of this name, above or below the
	 * text.
	 */
	private static boolean isAroundText(String anchor, Article target) {
		Matcher reference = REFERENCE.matcher(anchor);
		if (reference.matches()) {
			return Integer.parseInt(reference.group(1)) <= target.body().references().size();
		}
		return switch (anchor) {
			case "main", "about-page-heading" -> true;
			case "references-heading" -> !target.body().references().isEmpty();
			case "related-heading" -> !target.navigation().related().isEmpty();
			default -> false;
		};
	}

	/**
	 * Other programs set hyphens, and drop accents and capitals, in ways of their own.
	 */
	private static String lettersOf(String anchor) {
		return Normalizer.normalize(anchor, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private void error(Article article, int line, String problem, String remedy) {
		this.findings.add(new Finding(Severity.ERROR, "link", article.file(), line, problem, remedy));
	}

}
