package org.spineguide.site;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.search.SearchRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Address of a page of search results, which can be kept and sent on.
 *
 * @param path the address of the search
 * @param lookup what is looked for
 */
record SearchAddress(String path, SearchRequest lookup) {

	/** Parses an address; invalid parts are left out. */
	static SearchAddress of(Edition edition, String words, String topic, String kind, String page) {
		return new SearchAddress(edition.prefix() + "/search",
				new SearchRequest(edition.language(), words,
						(!topic.isEmpty() && edition.topic(topic).isPresent()) ? topic : null, kind(kind),
						page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1));
	}

	private static @Nullable ArticleKind kind(String name) {
		return Arrays.stream(ArticleKind.values()).filter((kind) -> name(kind).equals(name)).findFirst().orElse(null);
	}

	private static String name(ArticleKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	SearchAddress withWords(String words) {
		return with(new SearchRequest(this.lookup.language(), words, null, null, 1));
	}

	SearchAddress withTopic(@Nullable String topic) {
		return with(new SearchRequest(this.lookup.language(), this.lookup.words(), topic, this.lookup.kind(), 1));
	}

	SearchAddress withKind(@Nullable ArticleKind kind) {
		return with(new SearchRequest(this.lookup.language(), this.lookup.words(), this.lookup.topic(), kind, 1));
	}

	SearchAddress withPage(int page) {
		return with(new SearchRequest(this.lookup.language(), this.lookup.words(), this.lookup.topic(),
				this.lookup.kind(), page));
	}

	private SearchAddress with(SearchRequest changed) {
		return new SearchAddress(this.path, changed);
	}

	/** Returns the address as a link has it. */
	String link() {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(this.path).queryParam("q", "{words}");
		if (this.lookup.topic() != null) {
			link.queryParam("topic", this.lookup.topic());
		}
		if (this.lookup.kind() != null) {
			link.queryParam("kind", name(this.lookup.kind()));
		}
		if (this.lookup.page() > 1) {
			link.queryParam("page", this.lookup.page());
		}
		return link.encode().buildAndExpand(this.lookup.words()).toUriString();
	}

	/** Keeps the query out of logs. */
	@Override
	public String toString() {
		return "SearchAddress[" + this.path + "]";
	}

}
