package org.spineguide.staff.provider;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSettings.IdentityProvider;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInSessions;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Sign-in through the clinic's own identity provider (OpenID Connect). It says who
 * someone is; whether they may come in, and what they may do, is still said here.
 */
public class ProviderSignIn {

	/** Its name in addresses. */
	static final String CLINIC = "clinic";

	private static final String RETURN = "/staff/sign-in/return";

	private final IdentityProvider provider;

	private final StaffAddress address;

	private final ProviderAccounts accounts;

	private final SignInSessions signInSessions;

	public ProviderSignIn(IdentityProvider provider, StaffAddress address, ProviderAccounts accounts,
			SignInSessions signInSessions) {
		this.provider = provider;
		this.address = address;
		this.accounts = accounts;
		this.signInSessions = signInSessions;
	}

	/** Adds this way to sign in to the others. */
	public void join(HttpSecurity http) throws Exception {
		http.oauth2Login((login) -> login.loginPage("/staff/sign-in")
			// Asked for when first needed: the site starts while the provider is down.
			.clientRegistrationRepository(new SupplierClientRegistrationRepository(
					() -> new InMemoryClientRegistrationRepository(registration())))
			.authorizedClientRepository(new DiscardingClientRepository())
			.securityContextRepository(new NullSecurityContextRepository())
			.authorizationEndpoint((endpoint) -> endpoint.baseUri("/staff/sign-in/provider"))
			.redirectionEndpoint((endpoint) -> endpoint.baseUri(RETURN))
			.tokenEndpoint((endpoint) -> endpoint.accessTokenResponseClient(ProviderHttpClient.tokens()))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(ProviderHttpClient.people()))
			.successHandler(this::enter)
			.failureHandler((request, response, reason) -> refuse(response)));
	}

	private ClientRegistration registration() {
		return ClientRegistrations.fromIssuerLocation(this.provider.issuer().toString())
			.registrationId(CLINIC)
			.clientId(this.provider.clientId())
			.clientSecret(this.provider.clientSecret())
			.scope("openid", "email", "profile")
			.redirectUri(this.address.of(RETURN))
			.build();
	}

	private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		Optional<StaffMember> member = (who.getPrincipal() instanceof OidcUser user) ? this.accounts.find(user)
				: Optional.empty();
		if (member.isEmpty()) {
			refuse(response);
			return;
		}
		response
			.sendRedirect(this.signInSessions.enter(member.get(), AuthenticationFactor.PROVIDER, request, response));
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		response.sendRedirect("/staff/sign-in?note=provider-refused");
	}

}
