package org.spineguide.markdown;

import java.util.List;

/**
 * Labels of the inputs of a decision aid in the language of the page.
 *
 * @param weights how much something matters, from nothing to a lot, three in all
 * @param own asks what else matters
 * @param answer opens the answer to a question of the quiz ("Show the answer")
 * @param right says which answer is right ("Right: {0}")
 * @param yes the answer yes
 * @param no the answer no
 * @param send names the button ("See how it fits")
 * @param kept says what happens to the answers
 */
public record DecisionLabels(List<String> weights, String own, String answer, String right, String yes, String no,
		String send, String kept) {

	/** No labels: the boxes stay as they are written, without inputs. */
	public static final DecisionLabels NONE = new DecisionLabels(List.of(), "", "", "", "", "", "", "");

	public DecisionLabels {
		weights = List.copyOf(weights);
	}

}
