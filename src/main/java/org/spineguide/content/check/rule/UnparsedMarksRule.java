package org.spineguide.content.check.rule;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.MarkdownWarning;

/** Points out marks of Markdown and HTML that readers would see as they were typed. */
public final class UnparsedMarksRule implements Rule {

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (MarkdownWarning mark : text.rendered().unparsed()) {
			findingCollector.warning(text.line(mark.line()), mark.message(),
					"Mend it; where readers shall see it, set it in backticks");
		}
	}

}
