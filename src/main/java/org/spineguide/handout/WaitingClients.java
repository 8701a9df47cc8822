package org.spineguide.handout;

import java.util.HashMap;
import java.util.Map;

/** Limit on waiting handout requests by client, so that nobody takes the whole queue. */
class WaitingClients {

	/** Most requests of one client: as many as a family or an office asks for at once. */
	static final int MOST_OF_ONE = 4;

	/** Most requests of all clients: each holds a thread until the handout is made. */
	static final int MOST = 10;

	private final Map<String, Integer> counts = new HashMap<>();

	private int all;

	/**
	 * Returns whether a client may wait for one more; if so, {@link #leave} must be
	 * called.
	 */
	synchronized boolean enter(String client) {
		int count = this.counts.getOrDefault(client, 0);
		if (count >= MOST_OF_ONE || this.all >= MOST) {
			return false;
		}
		this.counts.put(client, count + 1);
		this.all++;
		return true;
	}

	/** Returns the number of clients that wait. */
	synchronized int count() {
		return this.all;
	}

	/** Removes one request of a client. */
	synchronized void leave(String client) {
		this.counts.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
		this.all--;
	}

}
