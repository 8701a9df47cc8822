package org.spineguide.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
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
 * @param emergencyAdvice the emergency text, or {@code null} where it does not belong
 * @param overdue whether its review is so late that readers are told
 */
record ArticlePage(Article article, Topic topic, int place, @Nullable Article previous, @Nullable Article next,
		List<Article> related, @Nullable String emergencyAdvice, boolean overdue) {

	/** Returns the references of the article, in the order of their numbers. */
	public List<SourceEntry> sources() {
		return this.article.body().references().stream().map(SourceEntry::of).toList();
	}

	static ArticlePage of(Article article, Edition edition, LocalDate today) {
		Topic topic = edition.topic(article.path().folder()).orElseGet(edition::home);
		boolean ordered = !topic.folder().isEmpty();
		return new ArticlePage(article, topic, ordered ? topic.articles().indexOf(article) + 1 : 0,
				ordered ? topic.before(article).orElse(null) : null, ordered ? topic.after(article).orElse(null) : null,
				article.navigation().related().stream().map(edition::article).flatMap(Optional::stream).toList(),
				article.emergency() ? edition.emergencyAdvice() : null, article.isOverdue(today));
	}

}
