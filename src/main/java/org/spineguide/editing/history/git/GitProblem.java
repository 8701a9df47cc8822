package org.spineguide.editing.history.git;

import java.util.Locale;

/**
 * Problem that keeps the Git repository of the content folder from taking a commit,
 * though it is there.
 */
public enum GitProblem {

	/** Another Git program holds the index, or was killed while it did. */
	LOCKED,

	/** A merge, rebase or the like was begun and not finished. */
	UNFINISHED,

	/** The repository stands on no branch, so that a commit would belong to none. */
	DETACHED,

	/** The folder {@code .git} was there and is gone. */
	GONE,

	/** Git failed in another way; the log says how. */
	FAILED;

	/** Returns the key of the message for staff. */
	public String message() {
		return "editing.problem.git." + name().toLowerCase(Locale.ROOT);
	}

}
