package org.spineguide.enquiry.mail;

import java.util.Set;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of mail about enquiries. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	Task<Void> mailJob(MailDelivery mailDelivery) {
		return Tasks.custom(MailOutbox.JOB)
			// Only for what the postman cannot note, such as a database that is away.
			.onFailureReschedule(FixedDelay.ofSeconds(30))
			.onDeadExecutionRevive()
			.execute((job, context) -> mailDelivery.deliver(MailKey.named(job.getId())));
	}

	/**
	 * Provides the resolver of plain-text mail templates, whose names end in {@code
	 * .txt}.
	 */
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
