package org.spineguide.content.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.markdown.MarkdownPicture;

/**
 * Link check of a whole language: finds links, anchors and pictures that lead nowhere.
 */
public final class LinkCheck {

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
			if (picture.address().startsWith("/") && !this.files.contains(picture.address().substring(1))) {
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
		if (link.picture() != null) {
			if (!this.files.contains(link.picture())) {
				dead(article, link);
			}
			return;
		}
		Article target = target(article, link);
		if (target == null) {
			dead(article, link);
		}
		else if (!link.anchor().isEmpty()
				&& target.body().sections().stream().noneMatch((section) -> section.id().equals(link.anchor()))) {
			error(article, link.line(), "The link '" + link.target() + "' names a heading that is not there",
					"Use one of the headings of that page, in lower case with hyphens");
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

	private void dead(Article article, InternalLink link) {
		error(article, link.line(), "The link '" + link.target() + "' leads nowhere",
				"Correct the address, or publish the page that it names");
	}

	private void error(Article article, int line, String problem, String remedy) {
		this.findings.add(new Finding(Severity.ERROR, "link", article.file(), line, problem, remedy));
	}

}
