package org.spineguide.markdown;

import java.time.Duration;

/** How long the rendering of one text may take, from its making on. */
final class TimeLimit {

	private final long end;

	TimeLimit(Duration time) {
		this.end = System.nanoTime() + time.toNanos();
	}

	boolean isOver() {
		return System.nanoTime() - this.end > 0;
	}

}
