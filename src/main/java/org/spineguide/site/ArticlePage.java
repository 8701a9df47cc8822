package org.spineguide.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Reference;
import org.spineguide.content.Topic;

/**
 * Model of an article page: everything around the text.
 *
 * @param article the article
 * @param topic the topic that it stands in
 * @param place which page of the topic it is, counted from 1; 0 when it belongs to none
 * @param previous the article before it in the topic
 * @param next the article after it in the topic
 * @param related what to read next
 * @param strip the emergency strip, or {@code null} where the advice does not belong or
 * the text opens with it
 * @param opening its text, taken apart
 * @param overdue whether its review is so late that readers are told
 * @param governance who stands for all pages, on the page about the site; {@code null} on
 * others
 */
record ArticlePage(Article article, Topic topic, int place, @Nullable Article previous, @Nullable Article next,
		List<Article> related, @Nullable EmergencyStrip strip, ArticleOpening opening, boolean overdue,
		@Nullable GovernanceFacts governance) {

	/** Of one who reads with care. */
	private static final int WORDS_A_MINUTE = 200;

	/** Returns the references of the article, in the order of their numbers. */
	public List<SourceEntry> sources() {
		return this.article.body().references().stream().map(SourceEntry::of).toList();
	}

	/** Returns the numbers of the references that were taken back. */
	public List<Integer> takenBack() {
		List<Reference> references = this.article.body().references();
		return IntStream.rangeClosed(1, references.size())
			.filter((number) -> references.get(number - 1).isTakenBack())
			.boxed()
			.toList();
	}

	/** Returns the reading time in minutes. */
	public int minutes() {
		int words = new StringTokenizer(this.article.body().text()).countTokens();
		return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
	}

	static ArticlePage of(Article article, Edition edition, LocalDate today) {
		Topic topic = edition.topic(article.path().folder()).orElseGet(edition::home);
		ArticleOpening opening = ArticleOpening.of(article.body().html(), article.body().image());
		boolean ordered = !topic.folder().isEmpty();
		return new ArticlePage(article, topic, ordered ? topic.articles().indexOf(article) + 1 : 0,
				ordered ? topic.before(article).orElse(null) : null, ordered ? topic.after(article).orElse(null) : null,
				article.navigation().related().stream().map(edition::article).flatMap(Optional::stream).toList(),
				(article.emergency() && opening.advice().isEmpty()) ? EmergencyStrip.of(edition) : null, opening,
				article.isOverdue(today),
				article.path().equals(GovernanceFacts.PLACE) ? GovernanceFacts.of(edition) : null);
	}

}
