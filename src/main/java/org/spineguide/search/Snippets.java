package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

import org.spineguide.content.Article;
import org.spineguide.search.Snippet.Piece;
import org.spineguide.search.WordForms.Cut;

/**
 * Snippet maker: cuts excerpts from articles, with the words that were looked for marked.
 */
final class Snippets {

	private static final int LENGTH = 220;

	private static final String MORE = "…";

	private final Set<String> tokens;

	private final IndexedEdition index;

	Snippets(ParsedQuery parsedQuery, IndexedEdition index) {
		this.tokens = tokens(parsedQuery, index.lexicon());
		this.index = index;
	}

	private static Set<String> tokens(ParsedQuery parsedQuery, Lexicon lexicon) {
		Set<String> tokens = new HashSet<>();
		parsedQuery.units().forEach((concept) -> {
			List<IndexedWord> telling = concept.words().stream().filter(lexicon.forms()::isTelling).toList();
			if (telling.isEmpty()) {
				return;
			}
			tokens.add(concept.token());
			telling.stream()
				.flatMap((word) -> Stream.concat(Stream.of(word),
						parsedQuery.others(word).stream().flatMap((other) -> lexicon.forms().words(other).stream())))
				.forEach((word) -> {
					tokens.add(word.stem());
					String group = lexicon.thesaurus().group(List.of(word));
					if (group != null) {
						tokens.add(group);
					}
				});
		});
		return tokens;
	}

	/**
	 * Returns the part of an article that has most of the words, else its summary.
	 * @param place where the article is in the index
	 */
	Snippet of(Article article, int place) {
		String text = article.body().text();
		List<Cut> found = found(place);
		List<Cut> best = List.of();
		double bestWorth = 0;
		for (int first = 0; first < found.size(); first++) {
			List<Cut> near = near(found, first, text);
			double worth = near.stream().map(Cut::text).distinct().mapToDouble(this.index.known()::weight).sum();
			if (worth > bestWorth) {
				bestWorth = worth;
				best = near;
			}
		}
		return best.isEmpty() ? Snippet.unmarked(article.summary()) : cut(text, best);
	}

	/** Returns the positions of the words in the text, which the index has. */
	private List<Cut> found(int place) {
		LeafReaderContext leaf = this.index.leaf(place);
		List<Cut> found = new ArrayList<>();
		try {
			for (String token : this.tokens) {
				PostingsEnum places = leaf.reader()
					.postings(new Term(ArticleField.TEXT.name(), token), PostingsEnum.OFFSETS);
				if (places != null && places.advance(place - leaf.docBase) == place - leaf.docBase) {
					for (int left = places.freq(); left > 0; left--) {
						places.nextPosition();
						found.add(new Cut(token, places.startOffset(), places.endOffset()));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		found.sort(Comparator.comparingInt(Cut::start).thenComparingInt(Cut::end));
		return found;
	}

	/**
	 * Returns what was found from one place on within the length of an excerpt and the
	 * line.
	 */
	private static List<Cut> near(List<Cut> found, int first, String text) {
		int start = found.get(first).start();
		int line = text.indexOf('\n', start);
		int end = Math.min(start + LENGTH, (line < 0) ? text.length() : line);
		int last = first;
		while (last < found.size() && found.get(last).end() <= end) {
			last++;
		}
		return found.subList(first, last);
	}

	private static Snippet cut(String text, List<Cut> found) {
		int lineStart = text.lastIndexOf('\n', found.get(0).start()) + 1;
		int lineEnd = text.indexOf('\n', found.get(0).start());
		lineEnd = (lineEnd < 0) ? text.length() : lineEnd;
		int start = start(text, lineStart, found.get(0).start(), found.get(found.size() - 1).end());
		int end = (lineEnd - start <= LENGTH) ? lineEnd : wordEnd(text, start, start + LENGTH);
		List<Piece> pieces = new ArrayList<>();
		if (start > lineStart) {
			pieces.add(new Piece(MORE, false));
		}
		int place = start;
		for (Cut cut : found) {
			if (cut.end() <= end && cut.end() > place) {
				add(pieces, text.substring(place, Math.max(place, cut.start())), false);
				add(pieces, text.substring(Math.max(place, cut.start()), cut.end()), true);
				place = cut.end();
			}
		}
		add(pieces, text.substring(place, end), false);
		if (end < lineEnd) {
			pieces.add(new Piece(MORE, false));
		}
		return new Snippet(pieces);
	}

	/**
	 * Returns the start of an excerpt: the line's beginning where it fits, else a few
	 * words before what was found.
	 */
	private static int start(String text, int lineStart, int firstFound, int lastFound) {
		if (lastFound - lineStart <= LENGTH) {
			return lineStart;
		}
		int room = Math.max(0, LENGTH - (lastFound - firstFound)) / 2;
		int start = Math.max(lineStart, firstFound - room);
		while (start > lineStart && start < firstFound && text.charAt(start - 1) != ' ') {
			start++;
		}
		return start;
	}

	private static int wordEnd(String text, int start, int end) {
		int space = text.lastIndexOf(' ', end);
		if (space > start) {
			return space;
		}
		return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
