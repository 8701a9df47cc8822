package org.spineguide.content;

import java.util.List;

/** Signals that a content file cannot be used, with all that is wrong in it. */
public class InvalidContentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	public InvalidContentException(List<Finding> findings) {
		super(findings.size() + " findings");
		this.findings = List.copyOf(findings);
	}

	public InvalidContentException(Finding finding) {
		this(List.of(finding));
	}

	public List<Finding> findings() {
		return this.findings;
	}

}
