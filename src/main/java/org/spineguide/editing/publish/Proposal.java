package org.spineguide.editing.publish;

import java.time.Instant;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;

/**
 * Proposal of a text that waits for a second person.
 *
 * @param id tells proposals apart
 * @param file the file that it is for
 * @param text the text
 * @param basedOn the stamp of the text that it was made from
 * @param reason why it is proposed; may be empty
 * @param by the id of who proposed it
 * @param byName what they are called
 * @param byEmail their address, for the history
 * @param at when it was proposed
 * @param state what became of it
 * @param decidedBy the name of who decided, if anyone has
 */
public record Proposal(String id, ContentFile file, String text, String basedOn, String reason, String by,
		String byName, String byEmail, Instant at, State state, Optional<String> decidedBy) {

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	@Override
	public String toString() {
		return "Proposal[" + this.id + "]";
	}

	/** State of a proposal. */
	enum State {

		/** It waits for a second person. */
		OPEN,

		/** A second person agreed, and readers see it. */
		APPROVED,

		/** A second person declined. */
		REFUSED,

		/** The one who proposed it took it back. */
		WITHDRAWN

	}

}
