package org.spineguide.editing.review;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.thymeleaf.ITemplateEngine;

import org.spineguide.content.ClinicDailySchedule;
import org.spineguide.content.Libraries;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** Spring configuration of reviews and their reminders. */
@Configuration(proxyBeanMethods = false)
class ReviewsConfiguration {

	/** Time of the reminders: before anybody comes to work. */
	private static final LocalTime MORNING = LocalTime.of(6, 30);

	private static final Duration RETRY = Duration.ofMinutes(30);

	@Bean
	StaffSection reviewsSection(ReviewCalendar calendar) {
		return new StaffSection("editing.reviews", "/staff/reviews", EnumSet.of(Role.EDITOR, Role.ADMIN),
				StaffGroup.ARTICLES, 120, "editing.reviews.waiting", () -> calendar.due().size());
	}

	@Bean
	RecurringTask<Void> reviewJob(ReviewMail mail, Libraries libraries) {
		return Tasks.recurring("editing-reviews", new ClinicDailySchedule(libraries, MORNING))
			.onFailure((failed, job) -> job.reschedule(failed, failed.getTimeDone().plus(RETRY)))
			.execute((job, context) -> mail.send());
	}

}
