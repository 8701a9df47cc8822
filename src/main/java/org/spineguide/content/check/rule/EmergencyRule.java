package org.spineguide.content.check.rule;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.CalloutKind;

/**
 * Rule: every article about a body in trouble shows the emergency advice, and leaves its
 * words to the one text of the whole site.
 */
public final class EmergencyRule implements Rule {

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (!text.isOf(ArticleKind.PAGE) && !text.top().showsEmergency()) {
			findingCollector.error(text.lineOf("emergency"), "The emergency advice is switched off",
					"Remove the line: every article shows the advice, only a page may go without");
		}
		text.rendered()
			.callouts()
			.stream()
			.filter((callout) -> callout.kind() == CalloutKind.EMERGENCY)
			// The one text of the whole site, shown by a line of its own.
			.skip(text.rendered().blocks().contains(Edition.EMERGENCY) ? 1 : 0)
			.forEach((callout) -> findingCollector.warning(text.line(callout.line()),
					"The text has an emergency box of its own",
					"Leave it to blocks/emergency.md, so that the advice is the same on every page"));
	}

}
