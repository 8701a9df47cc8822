package org.spineguide.content.load;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Failure analyzer that says in one line why the site does not start without articles.
 */
class ContentFolderFailureAnalyzer
		extends AbstractFailureAnalyzer<ContentFolderFailureAnalyzer.UnusableContentFolderException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusableContentFolderException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

	/** Signals at the start that the content folder is none. */
	static final class UnusableContentFolderException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UnusableContentFolderException(String problem) {
			super(problem);
		}

	}

}
