package org.spineguide.handout;

import java.util.HashMap;
import java.util.Map;

/** Counts who waits for handouts, so that nobody takes the whole queue. */
class WaitingClients {

	/** As many as a family or an office asks for at once. */
	static final int MOST_OF_ONE = 4;

	/** Each holds a thread until the handout is made. */
	static final int MOST = 10;

	private final Map<String, Integer> counts = new HashMap<>();

	private int all;

	/** Whether a client may wait for one more; whoever may must {@link #leave}. */
	synchronized boolean enter(String client) {
		int count = this.counts.getOrDefault(client, 0);
		if (count >= MOST_OF_ONE || this.all >= MOST) {
			return false;
		}
		this.counts.put(client, count + 1);
		this.all++;
		return true;
	}

	/** Number of clients that wait. */
	synchronized int count() {
		return this.all;
	}

	/** A client waits for one less. */
	synchronized void leave(String client) {
		this.counts.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
		this.all--;
	}

}
