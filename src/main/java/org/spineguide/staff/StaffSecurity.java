package org.spineguide.staff;

import java.util.List;

import org.spineguide.web.SecurityHeaders;

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
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** Guards the pages of staff. What no rule names, nobody may see. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	/** Where members change how they, or others, sign in. */
	static final List<String> FRESH_ONLY = List.of("/staff/account", "/staff/people", "/staff/set-up");

	@Bean
	@Order(0)
	SecurityFilterChain staffPages(HttpSecurity http, StaffSessions sessions, CsrfTokenRepository tokens,
			List<Duty> duties, MessageSource messages, Farewell farewell, ObjectProvider<ProviderSignIn> provider,
			SecurityHeaders headers) throws Exception {
		Gate gate = new Gate();
		http.securityMatcher("/staff/**")
			.authorizeHttpRequests((requests) -> rules(requests, duties))
			.securityContext((context) -> context.securityContextRepository(sessions))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out")
				.addLogoutHandler(farewell)
				.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE)))
				.logoutSuccessUrl("/staff/sign-in?note=signed-out"))
			.headers(headers::apply)
			.addFilterAfter(new Arrivals(messages), HeaderWriterFilter.class);
		ProviderSignIn another = provider.getIfAvailable();
		if (another != null) {
			another.join(http);
		}
		return http.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<Duty> duties) {
		requests.requestMatchers("/staff/sign-in/**", "/staff/join/**").permitAll();
		requests.requestMatchers("/staff/second-step").hasAuthority(Right.SECOND_STEP.name());
		requests.requestMatchers("/staff/set-up/**").hasAuthority(Right.SET_UP.name());
		requests.requestMatchers("/staff/account/**").hasAuthority(Right.FRESH.name());
		requests.requestMatchers("/staff", "/staff/stay", "/staff/sign-out").hasAuthority(Right.SIGNED_IN.name());
		for (Duty duty : duties) {
			String[] roles = duty.roles().stream().map(Role::authority).toArray(String[]::new);
			var matched = requests.requestMatchers(duty.address(), duty.address() + "/**");
			if (FRESH_ONLY.contains(duty.address())) {
				matched.access(AllAuthoritiesAuthorizationManager.hasAllAuthorities(Right.FRESH.name(), roles[0]));
			}
			else {
				matched.hasAnyAuthority(roles);
			}
		}
		requests.anyRequest().denyAll();
	}

}
