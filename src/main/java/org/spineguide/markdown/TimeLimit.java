package org.spineguide.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Time limit for a thread that works on one text, counted from the creation of the limit.
 * Once the clock on the wall has run out, the time that the processor spent on the thread
 * decides: a busy machine must not make a good text unreadable.
 */
final class TimeLimit {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final long time;

	private final long start = System.nanoTime();

	private final long processorStart = processorTime();

	TimeLimit(Duration time) {
		this.time = time.toNanos();
	}

	boolean isOver() {
		return System.nanoTime() - this.start > this.time && processorTime() - this.processorStart > this.time;
	}

	private static long processorTime() {
		try {
			return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
		}
		catch (UnsupportedOperationException ex) {
			// So says a virtual thread, which has no processor time of its own.
			return System.nanoTime();
		}
	}

}
