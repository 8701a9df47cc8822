package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.spineguide.content.DailyAtTheClinic;
import org.spineguide.content.Libraries;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.validation.SmartValidator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** Wires the parts that take in and keep enquiries. */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration implements WebMvcConfigurer {

	/** When hardly anybody waits for the database. */
	private static final LocalTime NIGHT = LocalTime.of(3, 10);

	private static final Duration RETRY = Duration.ofMinutes(5);

	@Bean
	KeyRing keyRing(EnquirySettings settings, JdbcClient database) {
		KeyFile file = new KeyFile(settings.keyFile());
		if (!file.exists()) {
			refuseToForget(file, database);
			file.create(Keys.draw());
		}
		return new KeyRing(file);
	}

	/**
	 * New keys would hide the loss of the old ones until somebody looks for a request.
	 */
	private static void refuseToForget(KeyFile file, JdbcClient database) {
		int sealed = database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
		if (sealed > 0) {
			throw new IllegalStateException(
					"The key file %s is missing, and %d requests cannot be read without it. Put it back from your backup."
						.formatted(file.path(), sealed));
		}
	}

	@Bean
	Vault vault(KeyRing keys) {
		return new Vault(keys);
	}

	@Bean
	Journeys journeys(Vault vault) {
		return new Journeys(vault);
	}

	@Bean
	Enquiries enquiries(JdbcClient database, Vault vault) {
		return new Enquiries(database, vault);
	}

	@Bean
	Reception reception(Enquiries enquiries, SpamFilter filter, Postbox postbox, Vault vault, Libraries libraries,
			ApplicationEventPublisher events, Clock clock) {
		return new Reception(enquiries, filter, postbox, vault, libraries, events, clock);
	}

	@Bean
	SpamFilter spamFilter(Enquiries enquiries, LimitSettings limits) {
		return new SpamFilter(enquiries, limits);
	}

	@Bean
	Turnstile turnstile(LimitSettings limits) {
		return new Turnstile(limits);
	}

	@Bean
	Shredder shredder(JdbcClient database, JdbcTemplate connections) {
		return Shredder.of(database, connections);
	}

	@Bean
	Retention retention(Enquiries enquiries, Shredder shredder, RetentionSettings settings, Clock clock) {
		return new Retention(enquiries, shredder, settings, clock);
	}

	@Bean
	RecurringTask<Void> retentionJob(Retention retention, Libraries libraries) {
		return Tasks.recurring("enquiry-retention", new DailyAtTheClinic(libraries, NIGHT))
			.onFailure((failed, job) -> job.reschedule(failed, failed.getTimeDone().plus(RETRY)))
			.execute((job, context) -> retention.erase());
	}

	@Bean
	EnquiryHealth enquiryHealth(JdbcClient database, Enquiries enquiries, Mails mails, Clock clock) {
		return new EnquiryHealth(database, enquiries, mails, clock);
	}

	@Bean
	Rules rules(SmartValidator validator) {
		return new Rules(validator);
	}

	@Bean
	Pages pages(Journeys journeys, Rules rules, Libraries libraries, MessageSource messages) {
		return new Pages(journeys, rules, libraries, messages);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor caching = new WebContentInterceptor();
		caching.addCacheMapping(CacheControl.noStore(), "/**");
		registry.addInterceptor(caching).addPathPatterns("/appointments", "/appointments/**");
	}

}
