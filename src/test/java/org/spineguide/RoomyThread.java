package org.spineguide;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * A thread with a large stack: the HTML checker calls itself more often than others can
 * bear.
 */
public final class RoomyThread {

	private static final int STACK = 16 << 20;

	private RoomyThread() {
	}

	/** Does the work there, and waits for it. */
	public static <T> T call(Callable<T> work) throws Exception {
		FutureTask<T> task = new FutureTask<>(work);
		new Thread(null, task, "roomy", STACK).start();
		return task.get();
	}

}
