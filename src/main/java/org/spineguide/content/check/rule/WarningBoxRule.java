package org.spineguide.content.check.rule;

import java.util.List;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Callout;
import org.spineguide.markdown.CalloutKind;

/**
 * Rule: few warnings on a page: at most one of each level and two in all, the emergency
 * advice among them. Readers go blind to boxes (NHS service manual, care cards).
 */
public final class WarningBoxRule implements Rule {

	private static final int MOST = 2;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		List<Callout> warnings = text.rendered()
			.callouts()
			.stream()
			.filter((callout) -> callout.kind().urgency())
			.toList();
		for (int i = 0; i < warnings.size(); i++) {
			Callout box = warnings.get(i);
			if (warnings.subList(0, i).stream().anyMatch((earlier) -> earlier.kind() == box.kind())) {
				findingCollector.warning(text.line(box.line()), "There are two boxes of the kind " + box.kind().word(),
						"Make one of them");
			}
		}
		boolean isAdviceElsewhere = text.top().showsEmergency()
				&& warnings.stream().noneMatch((callout) -> callout.kind() == CalloutKind.EMERGENCY);
		int all = warnings.size() + (isAdviceElsewhere ? 1 : 0);
		if (all > MOST) {
			findingCollector.warning(text.line(warnings.get(warnings.size() - 1).line()),
					"The page has %d warning boxes with the emergency advice, at most %d".formatted(all, MOST),
					"Keep the most urgent one and say the rest in the text");
		}
	}

}
