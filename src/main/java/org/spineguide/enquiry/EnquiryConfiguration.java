package org.spineguide.enquiry;

import java.time.Clock;

import org.spineguide.content.Libraries;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.validation.SmartValidator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** Wires the parts that take in and keep enquiries. */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration implements WebMvcConfigurer {

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
	Reception reception(Enquiries enquiries, Vault vault, Libraries libraries, ApplicationEventPublisher events,
			Clock clock) {
		return new Reception(enquiries, vault, libraries, events, clock);
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
