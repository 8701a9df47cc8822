package org.spineguide.enquiry.decision;

/**
 * Answers to a decision aid within a draft.
 *
 * @param answers the answers
 * @param shared whether the visitor wants to send them with a request
 */
public record DecisionDraft(DecisionAnswers answers, boolean shared) {

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "DecisionDraft[hidden]";
	}

}
