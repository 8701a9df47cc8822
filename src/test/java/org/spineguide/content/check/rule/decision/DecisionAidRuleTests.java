package org.spineguide.content.check.rule.decision;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionAidRuleTests {

	private static final String AID = """
			> [!compare] Options
			> | | Operation | No operation |
			> |---|---|---|
			> | Good | Sooner | No cut |

			> [!values] Values
			> | What matters | Fits better with |
			> |---|---|
			> | Sooner | Operation |
			> | A date | Operation |
			> | Sleep | Operation |
			> | No cut | No operation |
			> | Time | No operation |
			> | Lifting | No operation |

			> [!quiz] Quiz
			> ### One?
			> - [x] Yes
			> - [ ] No
			>
			> Why.
			>
			> ### Two?
			> - [x] Yes
			> - [ ] No
			>
			> Why.
			>
			> ### Three?
			> - [x] Yes
			> - [ ] No
			>
			> Why.
			>
			> ### Four?
			> - [x] Yes
			> - [ ] No
			>
			> Why.

			> [!ready] Ready
			> - One?
			> - Two?
			> - Three?
			> - Four?
			""";

	@Test
	void wholeAidHasNoFinding() {
		assertThat(findings("decision", AID)).isEmpty();
	}

	@Test
	void otherKindsNeedNoBoxes() {
		assertThat(findings("guide", "Words.")).isEmpty();
	}

	@Test
	void eachBoxIsThereOnce() {
		assertThat(findings("decision", AID + "\n> [!ready] Again\n> - One?\n")).extracting(Finding::problem)
			.containsExactly("A decision aid has one box 'ready', here are 2");
		assertThat(findings("decision", "Words.")).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			| Sooner | No cut |,| Sooner | |,A cell of the options is empty
			| Time | No operation |,| Time | Waiting |,'Waiting' is none of the options
			| Time | No operation |,| No cut | No operation |,Two points are the same
			""")
	void whatIsUnequalIsAnError(String before, String after, String problem) {
		assertThat(findings("decision", AID.replace(before, after))).extracting(Finding::problem)
			.containsExactly(problem);
	}

	@Test
	void pointsSpeakForEachOptionAlike() {
		assertThat(findings("decision",
				AID.replace("| Time | No", "| Time | ")
					.replace("| Lifting | No o", "| Lifting | O")
					.replace("|  operation", "| Operation")))
			.extracting(Finding::problem)
			.containsExactly("The points speak for one option far more often than for another");
	}

	@Test
	void numberOfPointsAndQuestionsIsCounted() {
		assertThat(findings("decision", AID.replace("> | Lifting | No operation |\n", ""))).extracting(Finding::problem)
			.containsExactly("There are 5 points that may matter");
		assertThat(findings("decision", AID.replace("> - Four?\n", ""))).extracting(Finding::problem)
			.containsExactly("There are 3 questions of readiness");
		assertThat(findings("decision", AID.replace("> ### Four?\n> - [x] Yes\n> - [ ] No\n>\n> Why.\n", "")))
			.extracting(Finding::problem)
			.containsExactly("There are 3 questions of the quiz");
	}

	private static List<Finding> findings(String kind, String text) {
		return Drafts.draft(kind).saying(text).lookedAtBy(new DecisionAidRule());
	}

}
