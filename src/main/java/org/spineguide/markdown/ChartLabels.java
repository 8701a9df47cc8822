package org.spineguide.markdown;

import java.util.List;

import org.spineguide.markdown.chart.ChartWords;

/**
 * Labels of charts in the language of the page.
 *
 * @param people heads the numbers of people ("People out of {0}")
 * @param outOf says a number of people ("{0} out of {1}")
 * @param what heads what the numbers stand for ("What happens")
 * @param when heads times ("When")
 * @param units the names of days, weeks, months and years, each first for one and then
 * for several ("day days")
 * @param choice heads the choices that are compared ("Choice")
 * @param yes heads those to whom something happened ("It happened")
 * @param no heads those to whom it did not ("It did not")
 * @param base says who was studied, and after what time ("Who: {0}. When: after {1}.")
 */
public record ChartLabels(String people, String outOf, String what, String when, List<String> units, String choice,
		String yes, String no, String base) {

	/** Labels for use where no language is known: signs only. */
	public static final ChartLabels NONE = new ChartLabels("{0}", "{0}/{1}", "", "", List.of(), "", "", "", "{0}, {1}");

	public ChartLabels {
		units = List.copyOf(units);
	}

	ChartWords words() {
		return new ChartWords(this.people, this.outOf, this.what, this.when, this.units, this.choice, this.yes, this.no,
				this.base);
	}

}
