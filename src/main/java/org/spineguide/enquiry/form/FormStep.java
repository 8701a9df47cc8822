package org.spineguide.enquiry.form;

import java.util.Arrays;
import java.util.Optional;

/** A page of the form on which a visitor answers, in the order of the way through. */
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

	/** The last part of its address, and its name in forms. */
	public String path() {
		return this.path;
	}

	public boolean isBefore(FormStep other) {
		return compareTo(other) < 0;
	}

	/** The page before it, or itself when it is the first. */
	public FormStep previous() {
		return values()[Math.max(0, ordinal() - 1)];
	}

	/** Which one it is, counted from one. */
	public int number() {
		return ordinal() + 1;
	}

	/** How many there are. */
	public static int count() {
		return values().length;
	}

	/** The page at a path, if there is such a one. */
	public static Optional<FormStep> at(String path) {
		return Arrays.stream(values()).filter((formStep) -> formStep.path.equals(path)).findFirst();
	}

}
