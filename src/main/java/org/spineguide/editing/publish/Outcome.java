package org.spineguide.editing.publish;

import java.util.List;
import java.util.Optional;

import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.editing.history.git.Delivery;

/** Outcome of a request to change something. */
public sealed interface Outcome {

	/**
	 * The change is done, and readers see it.
	 *
	 * @param file the file that holds it now
	 * @param address where readers find it; empty as long as they may not see it, or for
	 * what is no page
	 * @param delivery whether other copies of the site have it
	 * @param elsewhere what it breaks in other files
	 */
	record Published(ContentFile file, Optional<String> address, Delivery delivery,
			List<Finding> elsewhere) implements Outcome {
	}

	/**
	 * Conflict: somebody changed the file meanwhile; nothing was written.
	 *
	 * @param now the file as it stands, or nothing when it is gone
	 */
	record Collision(Optional<TextVersion> now) implements Outcome {
	}

	/**
	 * Readers would be misled; nothing was written.
	 *
	 * @param findings what is wrong
	 */
	record Refused(List<Finding> findings) implements Outcome {
	}

	/** The text is so hard to read that a reason is asked for; nothing was written. */
	record NeedsReason() implements Outcome {
	}

	/** A second person must approve first; propose it. Nothing else speaks against it. */
	record NeedsApproval() implements Outcome {
	}

	/** The address or the name is in use. */
	record Taken() implements Outcome {
	}

	/** The site may not write to the content folder. */
	record NotWritable() implements Outcome {
	}

	/**
	 * Git is in trouble, so that the change could not be kept; nothing was written.
	 *
	 * @param problem what is wrong
	 */
	record HistoryInTrouble(GitProblem problem) implements Outcome {
	}

	/**
	 * The article got another address meanwhile; nothing was written.
	 *
	 * @param file its file now
	 * @param text the text that was to be published, as it is written at that address
	 */
	record Moved(ContentFile file, String text) implements Outcome {
	}

	/** There is no such file, or it cannot be changed in this way. */
	record NotPossible() implements Outcome {
	}

}
