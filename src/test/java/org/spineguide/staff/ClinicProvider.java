package org.spineguide.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A clinic's own identity provider, which knows everybody and has verified most
 * addresses. A program of its own, at a port of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
public class ClinicProvider {

	public static final String CLIENT = "spineguide";

	public static final String SECRET = "what only the two know";

	public static final String PASSWORD = "password";

	/** Who signed in at the provider yesterday. */
	public static final String YESTERDAY = "yesterday";

	/** Who signed in at the provider with a password alone. */
	public static final String ONE_STEP = "one-step";

	/** Of whom the provider does not say when they signed in. */
	public static final String TIMELESS = "timeless";

	/** Who has an address that the provider has not verified. */
	public static final String UNVERIFIED = "unverified";

	public static ServletWebServerApplicationContext start() {
		return (ServletWebServerApplicationContext) new SpringApplicationBuilder(ClinicProvider.class)
			.web(WebApplicationType.SERVLET)
			.bannerMode(Banner.Mode.OFF)
			// Not the settings of the site.
			.properties("spring.config.name=clinic-provider")
			.run();
	}

	/** Tells the provider of a site, and where to send people back to. */
	public static RegisteredClient site(int port) {
		return RegisteredClient.withId(UUID.randomUUID().toString())
			.clientId(CLIENT)
			.clientSecret("{noop}" + SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("http://localhost:" + port + "/staff/sign-in/return")
			.scope("openid")
			.scope("email")
			.scope("profile")
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.build();
	}

	@Bean
	TomcatServletWebServerFactory server() {
		return new TomcatServletWebServerFactory(0);
	}

	@Bean
	DispatcherServlet pages() {
		return new DispatcherServlet();
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http) throws Exception {
		return http.oauth2AuthorizationServer((provider) -> provider.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	InMemoryRegisteredClientRepository sites() {
		return new InMemoryRegisteredClientRepository(
				RegisteredClient.from(site(1)).clientId("another site").clientSecret("{noop}another secret").build());
	}

	@Bean
	UserDetailsService people() {
		// Whoever knows the password is whom they say they are: names are addresses.
		return (name) -> User.withUsername(name).password("{noop}" + PASSWORD).roles("PERSON").build();
	}

	@Bean
	JWKSource<SecurityContext> keys() throws JOSEException {
		return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("key").generate()));
	}

	@Bean
	JwtDecoder decoder(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	@Bean
	AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> claims() {
		return (context) -> {
			if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
				String name = context.getPrincipal().getName();
				context.getClaims()
					.claims((claims) -> claims.putAll(
							Map.of("email", name, "email_verified", !name.startsWith(UNVERIFIED), "name", "Robin")));
				context.getClaims().claim("acr", name.startsWith(ONE_STEP) ? "one" : "two");
				if (name.startsWith(YESTERDAY)) {
					context.getClaims().claim("auth_time", Instant.now().minus(Duration.ofDays(1)));
				}
				if (name.startsWith(TIMELESS)) {
					context.getClaims().claims((claims) -> claims.remove("auth_time"));
				}
			}
		};
	}

}
