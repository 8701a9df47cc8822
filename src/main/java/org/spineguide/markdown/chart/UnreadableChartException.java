package org.spineguide.markdown.chart;

/** Signals that a text does not describe a chart. */
public class UnreadableChartException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	UnreadableChartException(int line, String reason) {
		super(reason);
		this.line = line;
	}

	/** Returns the line at fault, from 1. */
	public int line() {
		return this.line;
	}

}
