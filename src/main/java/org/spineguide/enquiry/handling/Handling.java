package org.spineguide.enquiry.handling;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.RefusedChangeException;

/** Action of a member of staff on an enquiry, in the order of the buttons. */
public enum Handling {

	/** Take it up. */
	TAKE_UP("take-up", Enquiry::lookAt),

	/** Note that the person could not be reached. */
	MISS("miss", Enquiry::miss),

	/** Note that an appointment was made. */
	BOOK("book", Enquiry::book),

	/** Close it, as answered or with nothing left to do. */
	CLOSE("close", Enquiry::close),

	/** Reopen it, as something is left to do after all. */
	REOPEN("reopen", Enquiry::reopen),

	/** Release it from quarantine, as it is no spam. */
	RELEASE("release", (enquiry, at) -> enquiry.release()),

	/** Put it into quarantine, as it is spam. */
	HOLD("hold", Enquiry::hold);

	private final String word;

	private final BiFunction<Enquiry, Instant, Enquiry> verb;

	Handling(String word, BiFunction<Enquiry, Instant, Enquiry> verb) {
		this.word = word;
		this.verb = verb;
	}

	/** Finds the action that a form names. */
	public static Optional<Handling> named(String name) {
		return Arrays.stream(values()).filter((handling) -> handling.name().equals(name)).findFirst();
	}

	/** Returns the actions that the enquiry allows as it is now. */
	public static List<Handling> of(Enquiry enquiry) {
		return Arrays.stream(values()).filter((handling) -> handling.isOpenTo(enquiry)).toList();
	}

	private boolean isOpenTo(Enquiry enquiry) {
		try {
			apply(enquiry, enquiry.changed());
			return true;
		}
		catch (RefusedChangeException ex) {
			return false;
		}
	}

	/**
	 * Returns the enquiry as it is afterwards.
	 * @throws RefusedChangeException when its status does not allow it
	 */
	Enquiry apply(Enquiry enquiry, Instant at) {
		return this.verb.apply(enquiry, at);
	}

	/** Returns the key of the message on its button. */
	public String label() {
		return "enquiry.handling." + this.word;
	}

	/** Returns the key of the message that says that it is done. */
	public String done() {
		return "enquiry.handled." + this.word;
	}

	/** Returns the key of the message in the audit trail. */
	String trail() {
		return "enquiry.audit." + this.word;
	}

}
