package org.spineguide.editing;

import java.util.List;

import org.spineguide.content.Finding;

/** Says to staff what came of a wish to change something. */
final class Publications {

	private Publications() {
	}

	/** What the next page is to say of a change that was made. */
	static String note(Outcome.Published published) {
		if (published.delivery() == Delivery.WAITING) {
			return "waiting";
		}
		return published.address().isPresent() || !published.file().isArticle() ? "published" : "hidden";
	}

	/** What speaks against a change. */
	static List<Finding> refusals(Outcome outcome) {
		return (outcome instanceof Outcome.Refused refused) ? refused.findings() : List.of();
	}

	/** The key of the message that says why something was not done. */
	static String problem(Outcome outcome) {
		if (outcome instanceof Outcome.Taken) {
			return "editing.problem.taken";
		}
		if (outcome instanceof Outcome.Collision) {
			return "editing.problem.changed";
		}
		return (outcome instanceof Outcome.Refused) ? "editing.problem.refused" : "editing.problem.not-possible";
	}

}
