package org.spineguide.editing.publish;

import java.util.List;

import org.spineguide.content.Finding;
import org.spineguide.editing.history.git.Delivery;

/** Messages for staff about the outcome of a change. */
public final class OutcomeMessages {

	private OutcomeMessages() {
	}

	/** Returns the name of the flash message about a change that was made. */
	public static String note(Outcome.Published published) {
		if (published.delivery() == Delivery.WAITING) {
			return "waiting";
		}
		return published.address().isPresent() || !published.file().isArticle() ? "published" : "hidden";
	}

	/** Returns the findings that speak against a change. */
	public static List<Finding> refusals(Outcome outcome) {
		return (outcome instanceof Outcome.Refused refused) ? refused.findings() : List.of();
	}

	/** Returns the key of the message that says why something was not done. */
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
