package org.spineguide.operation.setup;

import org.jspecify.annotations.Nullable;

/**
 * Setup step: one of those that make the site the clinic's own.
 *
 * @param name the last part of the keys of its messages
 * @param detail what there is now, or {@code null}
 * @param done whether it is done
 * @param optional whether the site may open without it
 * @param file the content file where it is changed, or {@code null} when that is done
 * outside the content folder
 */
record SetupStep(String name, @Nullable String detail, boolean done, boolean optional, @Nullable String file) {

	private static final String SAY = "operation.setup.step.";

	/** Returns the key of the message that names it. */
	public String label() {
		return SAY + this.name;
	}

	/** Returns the key of the message that says where it is done. */
	public String where() {
		return SAY + this.name + ".where";
	}

	/** Returns whether it is still to be done before the site opens. */
	boolean isOpen() {
		return !this.done && !this.optional;
	}

}
