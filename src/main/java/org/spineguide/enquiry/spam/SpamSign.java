package org.spineguide.enquiry.spam;

import java.util.Collection;

/**
 * Sign of spam, which people show now and then too. So no sign alone is enough, and none
 * ever leads to a refusal.
 */
public enum SpamSign {

	/** A field that people do not see was filled in, as some password managers do. */
	TRAPPED(3),

	/** It was sent faster than anybody types. */
	HASTY(3),

	/** The message holds a link. */
	LINK(1),

	/** The message holds many links, or the name holds one. */
	LINKS(3),

	/** Many requests came from the same network. */
	BUSY_NETWORK(2),

	/** Many requests came from the same contact. */
	BUSY_CONTACT(2);

	/** Spam score from which a request is held: more than any one sign weighs. */
	private static final int LINE = 4;

	private final int weight;

	SpamSign(int weight) {
		this.weight = weight;
	}

	/**
	 * Returns whether more was sent from the same network or contact than is ordinary.
	 */
	public static boolean areMany(Collection<SpamSign> signs) {
		return signs.contains(BUSY_NETWORK) || signs.contains(BUSY_CONTACT);
	}

	/** Returns the key of the message that says it. */
	public String label() {
		return "enquiry.spam-sign." + name();
	}

	/** Returns whether the total of the signs reaches the threshold. */
	public static boolean areOverTheLine(Collection<SpamSign> signs) {
		return signs.stream().mapToInt((sign) -> sign.weight).sum() >= LINE;
	}

}
