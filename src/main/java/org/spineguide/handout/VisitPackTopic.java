package org.spineguide.handout;

import java.util.List;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.Topic;

/**
 * Topic with the articles that a visit pack may hold.
 *
 * @param topic the topic
 * @param articles its articles in reading order
 */
record VisitPackTopic(Topic topic, List<Article> articles) {

	static List<VisitPackTopic> of(Edition edition) {
		return edition.home()
			.topics()
			.stream()
			.map((topic) -> new VisitPackTopic(topic, articles(topic.allArticles())))
			.toList();
	}

	// Pages about the site itself help nobody in the consulting room.
	private static List<Article> articles(Stream<Article> all) {
		return all.filter((article) -> article.kind() != ArticleKind.PAGE).toList();
	}

}
