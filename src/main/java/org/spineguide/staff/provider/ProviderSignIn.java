package org.spineguide.staff.provider;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSettings.IdentityProvider;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Sign-in through the clinic's own identity provider (OpenID Connect). It says who
 * someone is; whether they may come in, and what they may do, is still said here.
 */
public class ProviderSignIn {

	/** Registration id of the provider, part of addresses. */
	static final String CLINIC = "clinic";

	private static final String ASK = "/staff/sign-in/provider";

	/** Longest age of a sign-in at the provider: as long as one here is fresh. */
	private static final Duration LONGEST_AGO = Duration.ofMinutes(20);

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

	private static final String RETURN = "/staff/sign-in/return";

	private final IdentityProvider provider;

	private final StaffAddress address;

	private final ProviderAccounts accounts;

	private final SignInSessions signInSessions;

	private final SecurityLog log;

	private final Clock clock;

	public ProviderSignIn(IdentityProvider provider, StaffAddress address, ProviderAccounts accounts,
			SignInSessions signInSessions, SecurityLog log, Clock clock) {
		this.provider = provider;
		this.address = address;
		this.accounts = accounts;
		this.signInSessions = signInSessions;
		this.log = log;
		this.clock = clock;
	}

	/** Adds sign-in through the provider to the security configuration. */
	public void join(HttpSecurity http) throws Exception {
		// Asked for when first needed: the site starts while the provider is down.
		ClientRegistrationRepository clients = new SupplierClientRegistrationRepository(
				() -> new InMemoryClientRegistrationRepository(registration()));
		http.oauth2Login((login) -> login.loginPage("/staff/sign-in")
			.clientRegistrationRepository(clients)
			.authorizedClientRepository(new DiscardingClientRepository())
			.securityContextRepository(new NullSecurityContextRepository())
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(questions(clients)))
			.redirectionEndpoint((endpoint) -> endpoint.baseUri(RETURN))
			.tokenEndpoint((endpoint) -> endpoint.accessTokenResponseClient(ProviderHttpClient.tokens()))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(ProviderHttpClient.people()))
			.withObjectPostProcessor(new SignatureCheck())
			.successHandler(this::enter)
			.failureHandler((request, response, reason) -> refuse(request, response, "answer")));
	}

	/** Returns the resolver that adds parameters to the authorization request. */
	private OAuth2AuthorizationRequestResolver questions(ClientRegistrationRepository clients) {
		DefaultOAuth2AuthorizationRequestResolver questions = new DefaultOAuth2AuthorizationRequestResolver(clients,
				ASK);
		questions.setAuthorizationRequestCustomizer((question) -> question.additionalParameters((parameters) -> {
			// Who signed in longer ago is to be asked again, and we are told when it was.
			parameters.put("max_age", LONGEST_AGO.toSeconds());
			if (this.provider.acr() != null) {
				parameters.put("acr_values", this.provider.acr());
			}
		}));
		return questions;
	}

	private ClientRegistration registration() {
		return ProviderHttpClient.discover(this.provider.issuer())
			.registrationId(CLINIC)
			.clientId(this.provider.clientId())
			.clientSecret(this.provider.clientSecret())
			.scope("openid", "email", "profile")
			.redirectUri(this.address.of(RETURN))
			.build();
	}

	private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		if (!(who.getPrincipal() instanceof OidcUser user)) {
			refuse(request, response, "answer");
			return;
		}
		// Some providers do not say when it was. Then it may have been at any time, and
		// a member who changes how people sign in is asked for a password or a passkey.
		Instant shown = (user.getAuthenticatedAt() != null) ? user.getAuthenticatedAt() : Instant.EPOCH;
		if (user.getAuthenticatedAt() != null
				&& shown.plus(LONGEST_AGO).plus(CLOCKS_DIFFER).isBefore(this.clock.instant())) {
			refuse(request, response, "too-long-ago");
			return;
		}
		if (this.provider.acr() != null && !this.provider.acr().equals(user.getAuthenticationContextClass())) {
			refuse(request, response, "acr");
			return;
		}
		Optional<StaffMember> member = this.accounts.find(user);
		if (member.isEmpty()) {
			refuse(request, response, "account");
			return;
		}
		response.sendRedirect(
				this.signInSessions.enter(member.get(), AuthenticationFactor.PROVIDER, shown, request, response));
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
		this.log.note(SecurityEvent.PROVIDER_REFUSED, request, why);
		response.sendRedirect("/staff/sign-in?note=provider-refused");
	}

	/** Has signatures checked by keys that our own client asks for. */
	private static final class SignatureCheck
			implements ObjectPostProcessor<OidcAuthorizationCodeAuthenticationProvider> {

		@Override
		public <O extends OidcAuthorizationCodeAuthenticationProvider> O postProcess(O tokens) {
			tokens.setJwtDecoderFactory(ProviderHttpClient.signatures());
			return tokens;
		}

	}

}
