package org.spineguide.editing.picture;

import org.spineguide.editing.picture.PictureUpload.Problem;

/** Signals that a picture cannot be used. */
class UnusablePictureException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Problem problem;

	UnusablePictureException(Problem problem) {
		super(problem.name());
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
