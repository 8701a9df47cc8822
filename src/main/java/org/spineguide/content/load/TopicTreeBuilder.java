package org.spineguide.content.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.spineguide.content.Article;
import org.spineguide.content.Topic;

import org.springframework.util.StringUtils;

/** Builds the tree of topics from the folders that articles stand in. */
final class TopicTreeBuilder {

	private static final Comparator<Article> READING_ORDER = Comparator
		.comparingInt((Article article) -> article.navigation().order())
		.thenComparing(Article::title);

	private final String prefix;

	private final Map<String, Article> pages = new HashMap<>();

	private final Map<String, List<Article>> articles = new HashMap<>();

	private final Map<String, TreeSet<String>> folders = new TreeMap<>();

	private final Map<String, Topic> topics = new TreeMap<>();

	private TopicTreeBuilder(String prefix, Collection<Article> articles) {
		this.prefix = prefix;
		this.folders.put("", new TreeSet<>());
		for (Article article : articles) {
			String folder = article.path().folder();
			if (article.path().isIndex()) {
				this.pages.put(folder, article);
			}
			else {
				this.articles.computeIfAbsent(folder, (key) -> new ArrayList<>()).add(article);
			}
			addFolder(folder);
		}
		build("");
	}

	/** Returns all topics by their folders; the topmost has the empty name. */
	static Map<String, Topic> of(String prefix, Collection<Article> articles) {
		return new TopicTreeBuilder(prefix, articles).topics;
	}

	private void addFolder(String folder) {
		if (this.folders.putIfAbsent(folder, new TreeSet<>()) == null) {
			int slash = folder.lastIndexOf('/');
			String parent = (slash < 0) ? "" : folder.substring(0, slash);
			addFolder(parent);
			this.folders.getOrDefault(parent, new TreeSet<>()).add(folder);
		}
	}

	/** Builds a topic; depth is bounded by the length of a path. */
	private Topic build(String folder) {
		List<Topic> within = this.folders.getOrDefault(folder, new TreeSet<>())
			.stream()
			.map(this::build)
			.sorted(Comparator.comparingInt(TopicTreeBuilder::order).thenComparing(Topic::title))
			.toList();
		List<Article> own = this.articles.getOrDefault(folder, List.of()).stream().sorted(READING_ORDER).toList();
		Article page = this.pages.get(folder);
		Topic topic = new Topic(folder, this.prefix + (folder.isEmpty() ? "/" : "/" + folder + "/"),
				(page != null) ? page.title() : titleOf(folder), page, own, within);
		this.topics.put(folder, topic);
		return topic;
	}

	private static int order(Topic topic) {
		return topic.ownPage().map((page) -> page.navigation().order()).orElse(Integer.MAX_VALUE);
	}

	private static String titleOf(String folder) {
		return StringUtils.capitalize(folder.substring(folder.lastIndexOf('/') + 1).replace('-', ' '));
	}

}
