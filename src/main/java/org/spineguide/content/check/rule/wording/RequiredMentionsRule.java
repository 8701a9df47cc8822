package org.spineguide.content.check.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.markdown.Prose;

/**
 * Rule: an article speaks in its own sentences of the subjects that belong to its kind,
 * so that no operation is described without its clots, infections and medicines.
 */
public final class RequiredMentionsRule implements Rule {

	private final RequiredSections plan;

	public RequiredMentionsRule(RequiredSections plan) {
		this.plan = plan;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (List<String> words : this.plan.mentions(text.top().kind())) {
			Pattern named = Pattern.compile(
					words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
			if (text.rendered()
				.prose()
				.stream()
				.noneMatch((prose) -> prose.kind() != Prose.Kind.HEADING && named.matcher(prose.text()).find())) {
				findingCollector.warning(text.line(1), "The text says nothing of '" + words.get(0) + "'",
						"Add a sentence with its source: readers of such an article must know");
			}
		}
	}

}
