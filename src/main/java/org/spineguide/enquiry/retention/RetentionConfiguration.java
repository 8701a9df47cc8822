package org.spineguide.enquiry.retention;

import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.spineguide.content.ClinicDailySchedule;
import org.spineguide.content.Libraries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring configuration of the nightly job that erases enquiries. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

	/** Time of the job: when hardly anybody waits for the database. */
	private static final LocalTime NIGHT = LocalTime.of(3, 10);

	private static final Duration RETRY = Duration.ofMinutes(5);

	@Bean
	SecureErasure secureErasure(JdbcClient database, JdbcTemplate connections) {
		return SecureErasure.of(database, connections);
	}

	@Bean
	RecurringTask<Void> retentionJob(Retention retention, Libraries libraries) {
		return Tasks.recurring("enquiry-retention", new ClinicDailySchedule(libraries, NIGHT))
			.onFailure((failed, job) -> job.reschedule(failed, failed.getTimeDone().plus(RETRY)))
			.execute((job, context) -> retention.erase());
	}

}
