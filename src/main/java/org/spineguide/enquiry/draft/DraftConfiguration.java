package org.spineguide.enquiry.draft;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the job that erases drafts after a day. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

	private static final Duration PAUSE = Duration.ofMinutes(10);

	@Bean
	RecurringTask<Void> draftErasureJob(FormDrafts drafts, Clock clock) {
		return Tasks.recurring("enquiry-drafts", FixedDelay.of(PAUSE))
			.execute((job, context) -> drafts.eraseExpired(clock.instant()));
	}

}
