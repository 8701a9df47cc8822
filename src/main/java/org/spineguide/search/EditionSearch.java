package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.RedFlag.Level;
import org.spineguide.content.Topic;
import org.spineguide.search.SearchResults.KindCount;
import org.spineguide.search.SearchResults.TopicCount;

/** Article search in one edition. */
final class EditionSearch {

	/** Largest number of articles found. */
	private static final int MOST_ARTICLES = 100;

	/** Largest number of articles that are rescored. */
	private static final int MOST_CANDIDATES = 200;

	/** Smallest score, relative to the best hit, of an article that is shown. */
	private static final float WORTH_SHOWING = 0.1F;

	private static final int PAGE_SIZE = 10;

	private final IndexedEdition index;

	private final Consumer<List<String>> zeroResults;

	EditionSearch(IndexedEdition index, Consumer<List<String>> zeroResults) {
		this.index = index;
		this.zeroResults = zeroResults;
	}

	SearchResults find(SearchRequest searchRequest) {
		ParsedQuery parsedQuery = this.index.read(searchRequest.words());
		Optional<Level> danger = this.index.lexicon().redFlags().in(parsedQuery);
		MissingSubjects missing = new MissingSubjects(parsedQuery, this.index);
		List<Found> all = (danger.isEmpty() && missing.areAll()) ? List.of() : articles(parsedQuery, danger);
		this.zeroResults.accept(parsedQuery.zeroResultTerms(all.isEmpty()));
		List<Found> shown = all.stream()
			.filter((found) -> searchRequest.topic() == null
					|| topicOf(found.article()).folder().equals(searchRequest.topic()))
			.filter((found) -> searchRequest.kind() == null || found.article().kind() == searchRequest.kind())
			.toList();
		int pages = (shown.size() + PAGE_SIZE - 1) / PAGE_SIZE;
		int page = Math.max(1, Math.min(searchRequest.page(), pages));
		List<Article> articles = all.stream().map(Found::article).toList();
		Snippets snippets = new Snippets(parsedQuery, this.index);
		List<SearchHit> hits = shown.stream()
			.skip((page - 1L) * PAGE_SIZE)
			.limit(PAGE_SIZE)
			.map((found) -> new SearchHit(found.article(), topicOf(found.article()).title(),
					snippets.of(found.article(), found.place())))
			.toList();
		return new SearchResults(hits, shown.size(), page, pages, topics(articles), kinds(articles),
				this.index.lexicon().definitions().of(parsedQuery).orElse(null), parsedQuery.corrected(),
				danger.orElse(null), all.isEmpty() ? this.index.suggestions().nearest(parsedQuery) : List.of(),
				danger.isEmpty() ? missing.all() : List.of());
	}

	/** Finds the articles that answer what was asked, the best first. */
	private List<Found> articles(ParsedQuery parsedQuery, Optional<Level> danger) {
		if (parsedQuery.units().isEmpty()) {
			return List.of();
		}
		Query query = danger.map((level) -> ArticleQuery.of(parsedQuery, level, this.index))
			.orElseGet(() -> ArticleQuery.of(parsedQuery, this.index));
		try {
			TopDocs found = search(query, ArticleQuery.wording(parsedQuery, this.index));
			new NameMatch(parsedQuery, this.index.known()).score(found.scoreDocs, this.index);
			Arrays.sort(found.scoreDocs, Comparator.comparingDouble((article) -> -article.score));
			List<Found> articles = new ArrayList<>();
			for (ScoreDoc article : found.scoreDocs) {
				if (article.score >= found.scoreDocs[0].score * WORTH_SHOWING) {
					this.index.article(article).ifPresent((shown) -> articles.add(new Found(shown, article.doc)));
				}
			}
			return articles;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private TopDocs search(Query words, Query wording) throws IOException {
		IndexSearcher searcher = this.index.searcher();
		TopDocs candidates = searcher.search(words, new TopScoreDocCollectorManager(MOST_CANDIDATES, MOST_CANDIDATES));
		return QueryRescorer.rescore(searcher, candidates, wording, 1, MOST_ARTICLES);
	}

	/** Returns the top-level topic that an article belongs to. */
	private Topic topicOf(Article article) {
		String folder = article.path().folder();
		int slash = folder.indexOf('/');
		return this.index.edition()
			.topic((slash < 0) ? folder : folder.substring(0, slash))
			.orElseGet(this.index.edition()::home);
	}

	private List<TopicCount> topics(List<Article> articles) {
		Map<String, TopicCount> counts = new LinkedHashMap<>();
		for (Article article : articles) {
			Topic topic = topicOf(article);
			if (!topic.folder().isEmpty()) {
				counts.merge(topic.folder(), new TopicCount(topic.folder(), topic.title(), 1),
						(one, other) -> new TopicCount(one.folder(), one.title(), one.hits() + other.hits()));
			}
		}
		return List.copyOf(counts.values());
	}

	private static List<KindCount> kinds(List<Article> articles) {
		Map<ArticleKind, Long> counts = articles.stream()
			.collect(Collectors.groupingBy(Article::kind, LinkedHashMap::new, Collectors.counting()));
		return counts.entrySet().stream().map((count) -> new KindCount(count.getKey(), count.getValue())).toList();
	}

	/**
	 * Article that was found.
	 *
	 * @param article the article
	 * @param place where it is in the index
	 */
	private record Found(Article article, int place) {
	}

}
