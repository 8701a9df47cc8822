package org.spineguide.editing.sources;

import java.time.LocalTime;
import java.util.EnumSet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.spineguide.content.ClinicDailySchedule;
import org.spineguide.content.Libraries;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the cited works. */
@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {

	/** Time of the look into the registers, when nobody publishes. */
	private static final LocalTime NIGHT = LocalTime.of(3, 40);

	@Bean
	StaffSection sourcesSection() {
		return new StaffSection("editing.sources", "/staff/sources", EnumSet.of(Role.EDITOR, Role.ADMIN),
				StaffGroup.REPORTS, 125);
	}

	@Bean
	RecurringTask<Void> sourcesJob(WeeklySourceCheck check, Libraries libraries) {
		return Tasks.recurring("editing-sources", new ClinicDailySchedule(libraries, NIGHT))
			.execute((job, context) -> check.run());
	}

}
