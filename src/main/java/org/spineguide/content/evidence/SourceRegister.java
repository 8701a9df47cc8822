package org.spineguide.content.evidence;

import java.util.Locale;

/** Register that tells what became of works. */
public enum SourceRegister {

	RETRACTION_WATCH, CROSSREF, PUBMED,

	/** The links of the bibliography themselves. */
	LINKS;

	/** Returns the word for it in the file of notices and in messages. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
