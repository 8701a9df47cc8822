package org.spineguide.markdown.chart;

/**
 * Row of a chart.
 *
 * @param value as written, {@code 78 to 95} or {@code 4 to 6 weeks}
 * @param label what it stands for
 * @param low the lower number; of a time, in days
 * @param high the higher number, or the same
 */
public record Row(String value, String label, double low, double high) {

	boolean isRange() {
		return this.high > this.low;
	}

}
