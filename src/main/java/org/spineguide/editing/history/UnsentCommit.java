package org.spineguide.editing.history;

import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;

/**
 * Commit that is being sent to the shared repository. Meanwhile others may put it on top
 * of newer commits, or set it aside. Guarded by the lock of the history.
 */
public final class UnsentCommit {

	private final boolean isOwn;

	private ObjectId id;

	private boolean isSetAside;

	/**
	 * Creates an unsent commit.
	 * @param id its id now
	 * @param isOwn whether it holds a change; otherwise the files were as they should be,
	 * and the commit is that of somebody else
	 */
	UnsentCommit(ObjectId id, boolean isOwn) {
		this.id = id;
		this.isOwn = isOwn;
	}

	/** Returns its present id. */
	ObjectId id() {
		return this.id;
	}

	/** Returns the commits to leave out so that this change can be planned again. */
	Set<ObjectId> dropped() {
		return this.isOwn ? Set.of(this.id) : Set.of();
	}

	/** Returns whether somebody else had changed the same file. */
	boolean isSetAside() {
		return this.isSetAside;
	}

	/** Follows the commit through a rebase. */
	void follow(Map<ObjectId, ObjectId> moved, Set<ObjectId> setAside) {
		this.isSetAside |= this.isOwn && setAside.contains(this.id);
		this.id = moved.getOrDefault(this.id, this.id);
	}

}
