package org.spineguide.enquiry.form;

import java.util.Arrays;
import java.util.Optional;

/** Step of the request form: a page on which a visitor answers, in order. */
public enum FormStep {

	/** Asks for signs of an emergency. */
	WARNING_SIGNS("warning-signs"),

	/** Asks who the visitor is and what it is about. */
	DETAILS("details"),

	/** Shows the answers once more before they are sent. */
	CHECK("check");

	private final String path;

	FormStep(String path) {
		this.path = path;
	}

	/** Returns the last part of its address, which is also its name in forms. */
	public String path() {
		return this.path;
	}

	public boolean isBefore(FormStep other) {
		return compareTo(other) < 0;
	}

	/** Returns the page before it, or itself when it is the first. */
	public FormStep previous() {
		return values()[Math.max(0, ordinal() - 1)];
	}

	/** Returns its number, counted from one. */
	public int number() {
		return ordinal() + 1;
	}

	/** Returns the number of steps. */
	public static int count() {
		return values().length;
	}

	/** Finds the page at a path. */
	public static Optional<FormStep> at(String path) {
		return Arrays.stream(values()).filter((formStep) -> formStep.path.equals(path)).findFirst();
	}

}
