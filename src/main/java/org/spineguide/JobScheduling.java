package org.spineguide;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.beans.factory.ObjectProvider;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;

/**
 * Runs the jobs that packages declare as beans. Jobs are kept in the database, within the
 * transaction that asks for them, and each is run by one process only.
 */
@Configuration(proxyBeanMethods = false)
class JobScheduling {

	private static final int THREADS = 4;

	/** A process that was killed is found out after six beats. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	private static final int MISSED_BEATS = 6;

	private final JobsSettings settings;

	JobScheduling(JobsSettings settings) {
		this.settings = settings;
	}

	@Bean(destroyMethod = "stop")
	@DependsOnDatabaseInitialization
	// So that articles are being read while the database opens.
	@DependsOn("libraries")
	Scheduler scheduler(DatabaseConfiguration database, DataSource source, ObjectProvider<Task<?>> tasks,
			ObjectProvider<RecurringTask<?>> recurring) {
		return Scheduler
			.create(database.forJobs(source),
					tasks.stream().filter((task) -> !(task instanceof RecurringTask)).toList())
			.startTasks(recurring.stream().toList())
			.threads(THREADS)
			.pollingInterval(this.settings.poll())
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_BEATS)
			.alwaysPersistTimestampInUTC()
			.build();
	}

	@Bean
	ClockJumpRecovery clockJumpRecovery(Scheduler scheduler, Clock clock) {
		return new ClockJumpRecovery(scheduler, clock, System::nanoTime);
	}

	@EventListener
	void start(ApplicationReadyEvent ready) {
		if (this.settings.enabled()) {
			ready.getApplicationContext().getBean(Scheduler.class).start();
			ready.getApplicationContext().getBean(ClockJumpRecovery.class).start();
		}
	}

}
