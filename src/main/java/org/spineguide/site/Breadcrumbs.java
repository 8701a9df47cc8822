package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.web.PageFrame.PageLink;

/** Breadcrumbs: the steps from the home page to where the reader is. */
final class Breadcrumbs {

	private Breadcrumbs() {
	}

	/**
	 * Returns the steps that lead to a page of the site's own making: just the home page.
	 */
	static List<PageLink> home(Edition edition, String homeLabel) {
		return List.of(new PageLink(homeLabel, edition.home().address()));
	}

	/**
	 * Returns the steps that lead to an article: the home page and each topic around it.
	 */
	static List<PageLink> to(Article article, Edition edition, String homeLabel) {
		List<PageLink> crumbs = new ArrayList<>(home(edition, homeLabel));
		String folder = article.path().folder();
		for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
			add(crumbs, edition, folder.substring(0, end));
		}
		if (!folder.isEmpty() && !article.path().isIndex()) {
			add(crumbs, edition, folder);
		}
		return crumbs;
	}

	private static void add(List<PageLink> crumbs, Edition edition, String folder) {
		edition.topic(folder).ifPresent((topic) -> crumbs.add(new PageLink(topic.title(), topic.address())));
	}

}
