package org.spineguide.siege;

import java.util.Map;
import java.util.TreeMap;

/** How often an attack got which answer. */
class Tally {

	private final Map<String, Integer> answers = new TreeMap<>();

	/** Counts an answer by its status; 0 is none. */
	synchronized void count(int status) {
		this.answers.merge((status > 0) ? String.valueOf(status) : "cut off", 1, Integer::sum);
	}

	synchronized void count(String what, int times) {
		this.answers.merge(what, times, Integer::sum);
	}

	@Override
	public synchronized String toString() {
		return this.answers.toString();
	}

}
