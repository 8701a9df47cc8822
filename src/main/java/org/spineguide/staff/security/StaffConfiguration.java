package org.spineguide.staff.security;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.StaffSettings;
import org.spineguide.staff.health.HealthChecks;
import org.spineguide.staff.password.LimitedPasswordEncoder;
import org.spineguide.staff.password.PasswordRules;
import org.spineguide.staff.provider.ProviderAccounts;
import org.spineguide.staff.provider.ProviderSignIn;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.web.BodyLimit;
import org.spineguide.web.PageFrames;
import org.spineguide.web.SecurityLog;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;

/** Spring configuration of staff sign-in. */
@Configuration(proxyBeanMethods = false)
public class StaffConfiguration {

	/**
	 * Memory for a password hash in KiB: with two iterations what OWASP's Password
	 * Storage Cheat Sheet asks for at least.
	 */
	private static final int MEMORY_KIB = 19 * 1024;

	private static final int ITERATIONS = 2;

	private static final int PARALLELISM = 1;

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	@Bean
	StaffSection people() {
		return new StaffSection("staff.people", "/staff/people", EnumSet.of(Role.ADMIN), StaffGroup.SETTINGS, 900);
	}

	@Bean
	StaffSection auditTrail() {
		return new StaffSection("staff.trail", "/staff/audit", EnumSet.of(Role.ADMIN), StaffGroup.REPORTS, 910);
	}

	/**
	 * Declares the address that finds things for all members; the field stands on every
	 * page.
	 */
	@Bean
	StaffSection find() {
		return new StaffSection("staff.find", "/staff/find", EnumSet.allOf(Role.class), StaffGroup.REPORTS, 0,
				"staff.find", () -> 0, true);
	}

	@Bean
	StaffSection healthOfTheSite(HealthChecks healthChecks) {
		return new StaffSection("staff.health", "/staff/health", EnumSet.of(Role.ADMIN), StaffGroup.REPORTS, 100,
				"staff.health.waiting", healthChecks::pressing);
	}

	@Bean
	public PasswordEncoder passwordEncoder() {
		return new LimitedPasswordEncoder(new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS))));
	}

	/**
	 * Allows larger bodies on staff pages: texts that staff write are longer than what
	 * visitors send.
	 */
	@Bean
	BodyLimit staffForms() {
		return new BodyLimit("/staff/", false, DataSize.ofMegabytes(2));
	}

	@Bean
	PasswordRules passwordRules(PageFrames frames) {
		return new PasswordRules(() -> frames.frame(Locale.forLanguageTag(frames.languages().get(0))).clinic());
	}

	@Bean
	@ConditionalOnProperty("spineguide.staff.identity-provider.issuer")
	ProviderSignIn providerSignIn(StaffSettings settings, StaffAddress address, JdbcClient database,
			StaffMembers members, SignInSessions signInSessions, SecurityLog log, Clock clock) {
		return new ProviderSignIn(Objects.requireNonNull(settings.identityProvider()), address,
				new ProviderAccounts(database, members, clock), signInSessions, log, clock);
	}

}
