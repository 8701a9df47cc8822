package org.spineguide.staff.session;

import java.time.Duration;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring configuration of staff sessions in the database, so that a restart or a second
 * machine signs nobody out. Readers never have one.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
public class SessionConfiguration {

	/**
	 * Name of the cookie, with a prefix that makes browsers refuse it from any other
	 * host.
	 */
	public static final String COOKIE = "__Host-spineguide";

	static final Duration IDLE = Duration.ofMinutes(20);

	/**
	 * Provides the session repository; not left to {@code @EnableJdbcHttpSession}, which
	 * sweeps old sessions out before the tables are made.
	 */
	@Bean
	@DependsOnDatabaseInitialization
	JdbcIndexedSessionRepository sessions(JdbcOperations database, PlatformTransactionManager transactions,
			SessionIdGenerator ids) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(database, transaction);
		sessions.setTableName("staff_session");
		sessions.setDefaultMaxInactiveInterval(IDLE);
		sessions.setSessionIdGenerator(ids);
		return sessions;
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(COOKIE);
		cookie.setCookiePath("/");
		// Browsers take it over plain HTTP too, as long as the host is localhost.
		cookie.setUseSecureCookie(true);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Strict");
		cookie.setUseBase64Encoding(false);
		return cookie;
	}

	/**
	 * Registers the session filter for staff pages only, so that no other request can
	 * start a session.
	 */
	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> staffSessionFilter(
			SessionRepositoryFilter<? extends Session> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> registration = new FilterRegistrationBean<>(
				filter);
		registration.addUrlPatterns("/staff/*");
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

}
