package org.spineguide.content;

import java.time.Instant;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Daily schedule at a time by the clocks of the clinic. Where the clinic stands is asked
 * each time: at the start its file may not have been read, and it may change later.
 */
public final class ClinicDailySchedule implements Schedule {

	private final Libraries libraries;

	private final LocalTime time;

	/** Creates a schedule for a time of day. */
	public ClinicDailySchedule(Libraries libraries, LocalTime time) {
		this.libraries = libraries;
		this.time = time;
	}

	@Override
	public Instant getNextExecutionTime(ExecutionComplete done) {
		return today().getNextExecutionTime(done);
	}

	@Override
	public Instant getInitialExecutionTime(Instant now) {
		return today().getInitialExecutionTime(now);
	}

	@Override
	public boolean isDeterministic() {
		return true;
	}

	private Daily today() {
		return new Daily(this.libraries.current().clinic().timeZone(), this.time);
	}

}
