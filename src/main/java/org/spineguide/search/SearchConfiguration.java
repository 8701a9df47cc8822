package org.spineguide.search;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.spineguide.content.ClinicDailySchedule;
import org.spineguide.content.Libraries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring configuration of the search. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	private static final LocalTime NIGHT = LocalTime.of(3, 20);

	@Bean
	ReloadingSearch search(ZeroResultTerms zeroResults) {
		return new ReloadingSearch(zeroResults::note);
	}

	@Bean(destroyMethod = "write")
	ZeroResultTerms zeroResultTerms(JdbcClient database, Clock clock) {
		return new ZeroResultTerms(database, clock);
	}

	@Bean
	RecurringTask<Void> zeroResultTermsJob(ZeroResultTerms zeroResults, Libraries libraries) {
		return Tasks.recurring("search-fruitless-words", new ClinicDailySchedule(libraries, NIGHT))
			.execute((job, context) -> zeroResults.erase());
	}

}
