package org.spineguide.enquiry;

import java.time.Clock;
import java.util.Set;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

import org.spineguide.content.Libraries;
import org.spineguide.web.SiteAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** Wires the parts that send mail about enquiries. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	Mails mails(JdbcClient database) {
		return new Mails(database);
	}

	@Bean
	Postbox postbox(Mails mails, Scheduler jobs) {
		return new Postbox(mails, jobs);
	}

	@Bean
	Postman postman(Mails mails, Enquiries enquiries, Letters letters, ObjectProvider<JavaMailSender> server,
			MailSettings settings, Clock clock) {
		return new Postman(mails, enquiries, letters, server, settings, clock);
	}

	@Bean
	Letters letters(ITemplateEngine templates, MessageSource messages, Libraries libraries, SiteAddress site) {
		return new Letters(templates, messages, libraries, site);
	}

	@Bean
	Task<Void> mailJob(Postman postman) {
		return Tasks.custom(Postbox.JOB)
			// Only for what the postman cannot note, such as a database that is away.
			.onFailureReschedule(FixedDelay.ofSeconds(30))
			.onDeadExecutionRevive()
			.execute((job, context) -> postman.deliver(Parcel.named(job.getId())));
	}

	/** The templates of mails as plain text, whose names end in {@code .txt}. */
	@Bean
	SpringResourceTemplateResolver textTemplates() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setPrefix("classpath:/templates/");
		resolver.setResolvablePatterns(Set.of("*.txt"));
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setOrder(0);
		return resolver;
	}

}
