package org.spineguide.content;

/** How much a {@link Finding} matters. */
public enum Severity {

	/** Readers would miss something or be misled: the check fails. */
	ERROR,

	/** Below the bar, but safe to show. */
	WARNING,

	/** Worth a thought. */
	ADVICE

}
