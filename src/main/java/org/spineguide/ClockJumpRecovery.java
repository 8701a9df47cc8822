package org.spineguide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Wakes jobs that a wrong clock put to sleep. While a machine's clock is ahead, jobs are
 * planned for a time that is far away once the clock is right again; mail would wait
 * until then.
 */
class ClockJumpRecovery implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(ClockJumpRecovery.class);

	private static final Duration EVERY = Duration.ofMinutes(1);

	/** The longest that any job is planned ahead by a right clock: a day and some. */
	private static final Duration LONGEST = Duration.ofHours(26);

	private final Scheduler scheduler;

	private final Clock clock;

	private final LongSupplier nanos;

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "clock-watch");
		thread.setDaemon(true);
		return thread;
	});

	private Instant wall;

	private long elapsed;

	/**
	 * Creates one that begins to watch when it is started.
	 * @param clock the clock that may be set
	 * @param nanos what counts on whatever the clock says
	 */
	ClockJumpRecovery(Scheduler scheduler, Clock clock, LongSupplier nanos) {
		this.scheduler = scheduler;
		this.clock = clock;
		this.nanos = nanos;
		this.wall = clock.instant();
		this.elapsed = nanos.getAsLong();
	}

	/**
	 * Looks now, since the clock may have been set while the site was down, and then on.
	 */
	void start() {
		this.watch.execute(() -> wake(LONGEST));
		this.watch.scheduleAtFixedRate(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Looks whether the clock was set back since the last look. */
	void look() {
		Instant now = this.clock.instant();
		long count = this.nanos.getAsLong();
		Duration back = Duration.ofNanos(count - this.elapsed).minus(Duration.between(this.wall, now));
		this.wall = now;
		this.elapsed = count;
		if (back.compareTo(EVERY) > 0) {
			LOG.warn("The clock was set back by " + back.toMinutes() + " minutes: jobs that waited longer run now");
			wake(back.dividedBy(2));
		}
	}

	private void wake(Duration beyond) {
		Instant now = this.clock.instant();
		try {
			this.scheduler.fetchScheduledExecutions((job) -> {
				if (job.getExecutionTime().isAfter(now.plus(beyond))) {
					this.scheduler.reschedule(
							TaskInstanceId.of(job.getTaskInstance().getTaskName(), job.getTaskInstance().getId()), now);
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("Jobs that wait too long cannot be looked for", ex);
		}
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
	}

}
