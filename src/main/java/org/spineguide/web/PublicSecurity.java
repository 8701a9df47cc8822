package org.spineguide.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Security filter chain of the public pages: no session, no cookie, no sign-in. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

	/**
	 * Provides the chain that is last in order: chains for staff pages name their own
	 * addresses and come before.
	 */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain publicPages(HttpSecurity http, SecurityHeaders rules) throws Exception {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			// Readers have no session that a foreign page could misuse.
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> {
				rules.apply(headers);
				headers.cacheControl((cache) -> cache.disable());
			});
		return http.build();
	}

}
