package org.spineguide.staff;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.spineguide.web.Frames;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Wires who may sign in, and how. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

	@Bean
	Duty people() {
		return new Duty("staff.people", "/staff/people", EnumSet.of(Role.ADMIN), 900);
	}

	@Bean
	Duty auditTrail() {
		return new Duty("staff.trail", "/staff/audit", EnumSet.of(Role.ADMIN), 910);
	}

	@Bean
	Duty healthOfTheSite(Health health) {
		return new Duty("staff.health", "/staff/health", EnumSet.of(Role.ADMIN), 890, "staff.health.waiting",
				health::pressing);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("argon2",
				Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

	@Bean
	PasswordRules passwordRules(Frames frames) {
		return new PasswordRules(() -> frames.frame(Locale.forLanguageTag(frames.languages().get(0))).clinic());
	}

	@Bean
	@ConditionalOnProperty("spineguide.staff.identity-provider.issuer")
	ProviderSignIn providerSignIn(StaffSettings settings, StaffAddress address, JdbcClient database,
			StaffMembers members, Door door, Clock clock) {
		return new ProviderSignIn(Objects.requireNonNull(settings.identityProvider()), address,
				new ProviderAccounts(database, members, clock), door);
	}

}
