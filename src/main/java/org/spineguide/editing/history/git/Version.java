package org.spineguide.editing.history.git;

import java.time.Instant;
import java.util.Optional;

/**
 * Version of a file, as a change left it.
 *
 * @param id names the change
 * @param file the file's name then, which may be another than now
 * @param at when it was changed
 * @param author who changed it
 * @param approver the second person, where one was needed
 * @param summary what was done, in a line
 * @param reason why, if a reason was given
 * @param minor whether the meaning stayed the same
 */
public record Version(String id, String file, Instant at, String author, Optional<String> approver, String summary,
		Optional<String> reason, boolean minor) {
}
