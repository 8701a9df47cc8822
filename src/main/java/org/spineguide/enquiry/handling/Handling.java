package org.spineguide.enquiry.handling;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.RefusedChangeException;

/** Something that a member of staff does with an enquiry, in the order of the buttons. */
public enum Handling {

	/** Takes it up. */
	TAKE_UP("take-up", Enquiry::lookAt),

	/** Tried to reach the person in vain. */
	MISS("miss", Enquiry::miss),

	/** Made an appointment. */
	BOOK("book", Enquiry::book),

	/** Answered it, or found nothing left to do. */
	CLOSE("close", Enquiry::close),

	/** Found that something is left to do after all. */
	REOPEN("reopen", Enquiry::reopen),

	/** Found that what looked like spam is none. */
	RELEASE("release", (enquiry, at) -> enquiry.release()),

	/** Found that it is spam. */
	HOLD("hold", Enquiry::hold);

	private final String word;

	private final BiFunction<Enquiry, Instant, Enquiry> verb;

	Handling(String word, BiFunction<Enquiry, Instant, Enquiry> verb) {
		this.word = word;
		this.verb = verb;
	}

	/** The one that a form names, if there is such a one. */
	public static Optional<Handling> named(String name) {
		return Arrays.stream(values()).filter((handling) -> handling.name().equals(name)).findFirst();
	}

	/** Those that the enquiry allows as it is now. */
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
	 * The enquiry as it is afterwards.
	 * @throws RefusedChangeException when its status does not allow it
	 */
	Enquiry apply(Enquiry enquiry, Instant at) {
		return this.verb.apply(enquiry, at);
	}

	/** The key of the message on its button. */
	public String label() {
		return "enquiry.handling." + this.word;
	}

	/** The key of the message that says that it is done. */
	public String done() {
		return "enquiry.handled." + this.word;
	}

	/** The key of the message in the audit trail. */
	String trail() {
		return "enquiry.audit." + this.word;
	}

}
