package org.spineguide;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that jumps ahead and back leaves no job asleep. */
class ClockJumpRecoveryTests {

	private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

	private static final OneTimeTask<Void> MAIL = Tasks.oneTime("mail").execute((job, context) -> {
	});

	@TempDir
	Path folder;

	private HikariDataSource source;

	private Scheduler scheduler;

	private final SetClock clock = new SetClock(NOON);

	private long nanos;

	private ClockJumpRecovery recovery;

	@BeforeEach
	void open() {
		this.source = Database.SQLITE.open(Database.sqlite(this.folder));
		this.scheduler = Scheduler.create(this.source, MAIL).alwaysPersistTimestampInUTC().build();
		this.recovery = new ClockJumpRecovery(this.scheduler, this.clock, () -> this.nanos);
	}

	@AfterEach
	void close() {
		this.recovery.close();
		this.source.close();
	}

	@Test
	void mailThatWasPlannedWhileTheClockWasAheadIsSentAtOnce() {
		pass(Duration.ofMinutes(1), Duration.ofDays(20));
		this.scheduler.schedule(MAIL.instance("ahead"), this.clock.instant().plusSeconds(30));
		pass(Duration.ofMinutes(1), Duration.ofDays(-20));
		assertThat(planned("ahead")).isEqualTo(this.clock.instant());
	}

	@Test
	void mailThatWasPlannedByARightClockWaitsItsTurn() {
		Instant turn = NOON.plus(Duration.ofMinutes(30));
		this.scheduler.schedule(MAIL.instance("right"), turn);
		for (int minute = 0; minute < 5; minute++) {
			pass(Duration.ofMinutes(1), Duration.ZERO);
		}
		pass(Duration.ofMinutes(1), Duration.ofDays(20));
		assertThat(planned("right")).isEqualTo(turn);
		pass(Duration.ofMinutes(1), Duration.ofDays(-20));
		assertThat(planned("right")).isEqualTo(turn);
	}

	/** Time passes, and the clock is set besides. */
	private void pass(Duration time, Duration set) {
		this.nanos += time.toNanos();
		this.clock.pass(time.plus(set));
		this.recovery.look();
	}

	private Instant planned(String id) {
		return this.scheduler.getScheduledExecution(TaskInstanceId.of("mail", id)).orElseThrow().getExecutionTime();
	}

}
