package org.spineguide.markdown;

import java.util.Collection;

public final class Terms {

	public static Terms of(Collection<Term> terms) {
		return new Terms();
	}

	public static Terms none() {
		return new Terms();
	}

	public Terms without(Collection<String> ids) {
		return this;
	}

}
