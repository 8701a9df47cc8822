package org.spineguide.markdown;

import java.util.List;
import java.util.Set;

/**
 * Rendered text, with all that checks, search and lists need to know of it. Lines are
 * counted from 1 in the text as given.
 *
 * @param html safe HTML for the body of an article
 * @param text plain text, a block on each line, without citations, explanations and
 * shared blocks
 * @param prose the same words in order, by what they stand in
 * @param warnings what the writer should fix; at most the first
 * {@value org.spineguide.markdown.HtmlPage#MOST_WARNINGS}
 * @param unparsed marks that readers would see as they were typed
 * @param terms ids of the glossary terms that are explained
 * @param blocks names of the shared blocks that are shown
 */
public record Rendered(String html, Outline outline, String text, List<Prose> prose, List<Citation> citations,
		List<Link> links, List<MarkdownPicture> pictures, List<Callout> callouts, List<MarkdownWarning> warnings,
		List<MarkdownWarning> unparsed, Set<String> terms, Set<String> blocks) {

	public Rendered {
		prose = List.copyOf(prose);
		citations = List.copyOf(citations);
		links = List.copyOf(links);
		pictures = List.copyOf(pictures);
		callouts = List.copyOf(callouts);
		warnings = List.copyOf(warnings);
		unparsed = List.copyOf(unparsed);
		terms = Set.copyOf(terms);
		blocks = Set.copyOf(blocks);
	}
}
