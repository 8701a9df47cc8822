package org.spineguide.content;

import java.util.List;

/** A content file that cannot be used, with all that is wrong in it. */
class BrokenFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	BrokenFileException(List<Finding> findings) {
		super(findings.size() + " findings");
		this.findings = List.copyOf(findings);
	}

	BrokenFileException(Finding finding) {
		this(List.of(finding));
	}

	List<Finding> findings() {
		return this.findings;
	}

}
