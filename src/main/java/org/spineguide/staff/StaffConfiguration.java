package org.spineguide.staff;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.spineguide.web.Frames;
import org.spineguide.web.SiteAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionOperations;

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
	Health health(ObjectProvider<Upkeep> upkeeps, Clock clock) {
		return new Health(upkeeps, clock);
	}

	@Bean
	Duty healthOfTheSite(Health health) {
		return new Duty("staff.health", "/staff/health", EnumSet.of(Role.ADMIN), 890, "staff.health.waiting",
				health::pressing);
	}

	@Bean
	Audit audit(JdbcClient database, Clock clock) {
		return new Audit(database, clock);
	}

	@Bean
	StaffAddress staffAddress(SiteAddress address) {
		return new StaffAddress(address);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("argon2",
				Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

	@Bean
	StaffMembers staffMembers(JdbcClient database) {
		return new StaffMembers(database);
	}

	@Bean
	OneTimeLinks oneTimeLinks(JdbcClient database) {
		return new OneTimeLinks(database);
	}

	@Bean
	Passwords passwords(JdbcClient database, PasswordEncoder encoder) {
		return new Passwords(database, encoder);
	}

	@Bean
	PasswordRules passwordRules(Frames frames) {
		return new PasswordRules(() -> frames.frame(Locale.forLanguageTag(frames.languages().get(0))).clinic());
	}

	@Bean
	Seal staffSeal(StaffSettings settings) {
		return Seal.of(settings.keyFile());
	}

	@Bean
	SecondSteps secondSteps(JdbcClient database, Seal seal, PasswordEncoder encoder) {
		return new SecondSteps(database, seal, encoder);
	}

	@Bean
	Passkeys passkeys(StaffMembers members, JdbcOperations database, StaffAddress address) {
		return new Passkeys(members, new JdbcUserCredentialRepository(database), address);
	}

	@Bean
	Devices devices(JdbcClient database) {
		return new Devices(database);
	}

	@Bean
	Guesses guesses(Devices devices, Clock clock) {
		return new Guesses(devices, clock);
	}

	@Bean
	CsrfTokenRepository csrfTokens() {
		return new CsrfTokens();
	}

	@Bean
	StaffSessions staffSessions(StaffMembers members, StaffSettings settings, Clock clock) {
		return new StaffSessions(members, settings.secondStep(), clock);
	}

	@Bean
	Door door(StaffMembers members, Devices devices, FindByIndexNameSessionRepository<? extends Session> sessions,
			CsrfTokenRepository tokens, Audit audit, StaffSettings settings, Clock clock) {
		CompositeSessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		return new Door(members, devices, sessions, renewal, audit, settings.secondStep(), clock);
	}

	@Bean
	Farewell farewell(Audit audit) {
		return new Farewell(audit);
	}

	@Bean
	Welcome welcome(StaffMembers members, OneTimeLinks links, Passwords passwords, SecondSteps steps, Passkeys passkeys,
			Audit audit, TransactionOperations transaction, Clock clock) {
		return new Welcome(members, links, passwords, steps, passkeys, audit, transaction, clock);
	}

	@Bean
	Admission admission(StaffMembers members, OneTimeLinks links, SecondSteps steps, Passkeys passkeys, Devices devices,
			Door door, Audit audit, StaffAddress address, Clock clock) {
		return new Admission(members, links, steps, passkeys, devices, door, audit, address, clock);
	}

	@Bean
	FirstAccount firstAccount(StaffMembers members, OneTimeLinks links, StaffAddress address, StaffSettings settings,
			Clock clock) {
		return new FirstAccount(members, links, address, settings.newFirstAccount(), clock);
	}

	@Bean
	@ConditionalOnProperty("spineguide.staff.identity-provider.issuer")
	ProviderSignIn providerSignIn(StaffSettings settings, StaffAddress address, JdbcClient database,
			StaffMembers members, Door door, Clock clock) {
		return new ProviderSignIn(Objects.requireNonNull(settings.identityProvider()), address,
				new ProviderAccounts(database, members, clock), door);
	}

}
