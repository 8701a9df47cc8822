package org.spineguide.editing.publish;

import java.util.List;

import org.spineguide.content.Finding;
import org.spineguide.editing.history.git.Delivery;

/** Says to staff what came of a wish to change something. */
public final class OutcomeMessages {

	private OutcomeMessages() {
	}

	/** What the next page is to say of a change that was made. */
	public static String note(Outcome.Published published) {
		if (published.delivery() == Delivery.WAITING) {
			return "waiting";
		}
		return published.address().isPresent() || !published.file().isArticle() ? "published" : "hidden";
	}

	/** What speaks against a change. */
	public static List<Finding> refusals(Outcome outcome) {
		return (outcome instanceof Outcome.Refused refused) ? refused.findings() : List.of();
	}

	/** The key of the message that says why something was not done. */
	public static String problem(Outcome outcome) {
		if (outcome instanceof Outcome.Taken) {
			return "editing.problem.taken";
		}
		if (outcome instanceof Outcome.HistoryInTrouble trouble) {
			return trouble.problem().message();
		}
		if (outcome instanceof Outcome.NotWritable) {
			return "editing.problem.not-writable";
		}
		if (outcome instanceof Outcome.Collision || outcome instanceof Outcome.Moved) {
			return "editing.problem.changed";
		}
		if (outcome instanceof Outcome.NeedsApproval) {
			return "editing.problem.needs-approval";
		}
		return (outcome instanceof Outcome.Refused) ? "editing.problem.refused" : "editing.problem.not-possible";
	}

}
