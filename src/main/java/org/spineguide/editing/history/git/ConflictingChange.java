package org.spineguide.editing.history.git;

import java.util.List;

/**
 * A change that was kept here while the shared repository was away, and for which another
 * copy of the site had changed the same file by the time it came back. Readers see the
 * other one; this one waits until somebody has looked at both.
 *
 * @param version the change
 * @param files the files that it changed
 */
public record ConflictingChange(Version version, List<String> files) {

	public ConflictingChange {
		files = List.copyOf(files);
	}

}
