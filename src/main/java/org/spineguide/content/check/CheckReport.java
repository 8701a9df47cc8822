package org.spineguide.content.check;

import java.util.List;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;

/**
 * Report of the check of a library.
 *
 * @param texts the articles that were looked at, in the order of their files
 * @param findings all that was found, in files of any sort
 */
record CheckReport(List<CheckedArticle> texts, List<Finding> findings) {

	CheckReport {
		texts = List.copyOf(texts);
		findings = List.copyOf(findings);
	}

	/** Returns the number of findings of a severity. */
	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	/** Returns whether readers would miss something or be misled. */
	boolean isFailed() {
		return count(Severity.ERROR) > 0;
	}

}
