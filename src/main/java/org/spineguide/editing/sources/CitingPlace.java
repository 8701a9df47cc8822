package org.spineguide.editing.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Reference;
import org.spineguide.content.check.readability.Sentence;

/**
 * Article that cites a work, with the sentences that rest on it.
 *
 * @param article the article
 * @param sentences the sentences, in their order
 */
record CitingPlace(Article article, List<String> sentences) {

	/** Stands for a citation while the sentences around it are found. */
	private static final String MARK = "\uE000";

	private static final String BLOCKS = "p, li, td, th, dd, dt, figcaption, summary, h2, h3, h4, h5, h6";

	/** Returns the place if the article cites the work. */
	static Optional<CitingPlace> in(Article article, Reference reference) {
		List<String> ids = article.body().references().stream().map(Reference::id).toList();
		int number = ids.indexOf(reference.id()) + 1;
		return (number > 0) ? Optional.of(new CitingPlace(article, sentences(article, number))) : Optional.empty();
	}

	private static List<String> sentences(Article article, int number) {
		Document page = Jsoup.parseBodyFragment(article.body().html());
		List<String> sentences = new ArrayList<>();
		for (Element citation : page.select(".citation")) {
			if (!citation.text().equals("[" + number + "]")) {
				continue;
			}
			Element block = Optional.ofNullable(citation.closest(BLOCKS)).orElse(page.body());
			String before = citation.text();
			citation.text(MARK);
			Sentence.in(block.text())
				.stream()
				.map(Sentence::text)
				.filter((sentence) -> sentence.contains(MARK))
				.forEach((sentence) -> sentences.add(sentence.replace(MARK, before)));
			citation.text(before);
		}
		return sentences.stream().distinct().toList();
	}

	/** Returns whether the article is a decision aid. */
	public boolean isDecisionAid() {
		return this.article.kind() == ArticleKind.DECISION;
	}

	/** Returns the page of staff that opens the article. */
	public String editAddress() {
		return "/staff/articles/edit?file=" + this.article.file();
	}

}
