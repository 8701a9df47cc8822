package org.spineguide.staff.home;

import java.util.List;

/**
 * Part of the work of a member: the things of one kind that one module knows of.
 *
 * @param kind which kind
 * @param items the first things to do; one more than are shown when there are more
 * @param address the page that lists all
 */
public record WorkPart(WorkKind kind, List<WorkItem> items, String address) {

	/** Largest number of things that are shown of a part. */
	public static final int MOST = 10;

	public WorkPart {
		items = List.copyOf(items);
	}

	/** Returns the things that are shown. */
	public List<WorkItem> shown() {
		return this.items.stream().limit(MOST).toList();
	}

	/** Returns whether there are more than are shown. */
	public boolean hasMore() {
		return this.items.size() > MOST;
	}

}
