package org.spineguide.staff.security;

import java.time.Clock;
import java.util.List;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.provider.ProviderSignIn;
import org.spineguide.staff.session.SignInLevel;
import org.spineguide.staff.session.StaffSessions;
import org.spineguide.web.DiskReserve;
import org.spineguide.web.SecurityHeaders;
import org.spineguide.web.SecurityLog;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AllAuthoritiesAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** Security filter chain of the staff pages. Addresses that no rule names are denied. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	/**
	 * Addresses that need a recent sign-in: where members change how they, or others,
	 * sign in, and where clinicians sign texts.
	 */
	static final List<String> FRESH_ONLY = List.of("/staff/account", "/staff/people", "/staff/set-up",
			"/staff/signing");

	@Bean
	@Order(0)
	SecurityFilterChain staffPages(HttpSecurity http, StaffSessions sessions, CsrfTokenRepository tokens,
			List<StaffSection> sections, MessageSource messages, LogoutAudit logoutAudit,
			ObjectProvider<ProviderSignIn> provider, SecurityHeaders headers, DiskReserve disk, SecurityLog log,
			Clock clock) throws Exception {
		AccessDeniedRedirect accessDeniedRedirect = new AccessDeniedRedirect(log, sections);
		http.securityMatcher("/staff/**")
			.authorizeHttpRequests((requests) -> rules(requests, sections))
			.securityContext((context) -> context.securityContextRepository(sessions))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(accessDeniedRedirect)
				.accessDeniedHandler(accessDeniedRedirect))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out")
				.addLogoutHandler(logoutAudit)
				.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE)))
				.logoutSuccessUrl("/staff/sign-in?note=signed-out"))
			.headers(headers::apply)
			.addFilterAfter(new SameSiteRedirectFilter(messages), HeaderWriterFilter.class)
			.addFilterBefore(new LargeBodyFilter(sections, log), CsrfFilter.class)
			.addFilterAfter(new StrangerSessionLimit(disk, log, clock), CsrfFilter.class);
		ProviderSignIn another = provider.getIfAvailable();
		if (another != null) {
			another.join(http);
		}
		return http.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<StaffSection> sections) {
		requests.requestMatchers("/staff/sign-in/**", "/staff/join/**", "/staff/sign/**").permitAll();
		requests.requestMatchers("/staff/second-step").hasAuthority(SignInLevel.SECOND_STEP.name());
		requests.requestMatchers("/staff/set-up/**").hasAuthority(SignInLevel.SET_UP.name());
		requests.requestMatchers("/staff/account/**").hasAuthority(SignInLevel.FRESH.name());
		requests.requestMatchers("/staff", "/staff/stay", "/staff/sign-out").hasAuthority(SignInLevel.SIGNED_IN.name());
		for (StaffSection staffSection : sections) {
			String[] roles = staffSection.roles().stream().map(Role::authority).toArray(String[]::new);
			var matched = requests.requestMatchers(staffSection.address(), staffSection.address() + "/**");
			if (FRESH_ONLY.contains(staffSection.address())) {
				matched
					.access(AllAuthoritiesAuthorizationManager.hasAllAuthorities(SignInLevel.FRESH.name(), roles[0]));
			}
			else {
				matched.hasAnyAuthority(roles);
			}
		}
		requests.anyRequest().denyAll();
	}

}
