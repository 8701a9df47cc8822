package org.spineguide.editing.history.git;

import java.util.List;

/**
 * Conflicting change that was set aside: it was committed here while the shared
 * repository was unreachable, and another node had changed the same file by the time it
 * came back. Readers see the other one; this one waits until somebody has looked at both.
 *
 * @param version the change
 * @param files the files that it changed
 */
public record ConflictingChange(Version version, List<String> files) {

	public ConflictingChange {
		files = List.copyOf(files);
	}

}
