package org.spineguide.staff.provider;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An identity provider that redirects leads nobody elsewhere, whatever it is asked. */
class ProviderHttpClientTests {

	private final List<String> strangerWasAsked = new CopyOnWriteArrayList<>();

	private HttpServer stranger;

	private HttpServer provider;

	@BeforeEach
	void start() throws IOException {
		this.stranger = server();
		this.stranger.createContext("/", (exchange) -> {
			this.strangerWasAsked.add(exchange.getRequestURI().getPath());
			answer(exchange, 200, "{}");
		});
		this.provider = server();
		this.provider.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().add("Location", address(this.stranger) + exchange.getRequestURI().getPath());
			answer(exchange, exchange.getRequestURI().getPath().endsWith("token") ? 307 : 302, "{}");
		});
	}

	@AfterEach
	void stop() {
		this.stranger.stop(0);
		this.provider.stop(0);
	}

	@Test
	void addressesAreNotAskedForElsewhere() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> ProviderHttpClient.discover(URI.create(address(this.provider))));
		assertThat(this.strangerWasAsked).isEmpty();
	}

	@Test
	void addressesOfAnotherIssuerAreRefused() {
		this.provider.createContext("/.well-known", (exchange) -> answer(exchange, 200, """
				{"issuer": "https://other.example", "authorization_endpoint": "https://other.example/authorize",
				"token_endpoint": "https://other.example/token", "jwks_uri": "https://other.example/keys",
				"subject_types_supported": ["public"]}"""));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> ProviderHttpClient.discover(URI.create(address(this.provider))))
			.withMessageContaining("does not tell of the issuer");
	}

	@Test
	void codeAndSecretAreNotSentElsewhere() {
		OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(
				OAuth2AuthorizationRequest.authorizationCode()
					.authorizationUri(address(this.provider) + "/authorize")
					.clientId("site")
					.redirectUri("https://site.example/return")
					.state("state")
					.build(),
				OAuth2AuthorizationResponse.success("code")
					.redirectUri("https://site.example/return")
					.state("state")
					.build());
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(() -> ProviderHttpClient.tokens()
			.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration(), exchange)));
		assertThat(this.strangerWasAsked).isEmpty();
	}

	@Test
	void keysAreNotTakenFromElsewhere() throws JOSEException {
		var key = new RSAKeyGenerator(2048).keyID("key").generate();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(),
				new JWTClaimsSet.Builder().issuer(address(this.provider)).build());
		token.sign(new RSASSASigner(key));
		assertThatExceptionOfType(JwtException.class)
			.isThrownBy(() -> ProviderHttpClient.signatures().createDecoder(registration()).decode(token.serialize()));
		assertThat(this.strangerWasAsked).isEmpty();
	}

	@Test
	void nobodyIsAskedForElsewhere() {
		Instant now = Instant.now();
		OidcUserRequest request = new OidcUserRequest(registration(),
				new OAuth2AccessToken(TokenType.BEARER, "secret", now, now.plusSeconds(60),
						Set.of("openid", "profile")),
				new OidcIdToken("token", now, now.plusSeconds(60), Map.of("sub", "ada")));
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> ProviderHttpClient.people().loadUser(request));
		assertThat(this.strangerWasAsked).isEmpty();
	}

	private ClientRegistration registration() {
		String at = address(this.provider);
		return ClientRegistration.withRegistrationId("clinic")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientId("site")
			.clientSecret("secret")
			.redirectUri("https://site.example/return")
			.issuerUri(at)
			.authorizationUri(at + "/authorize")
			.tokenUri(at + "/token")
			.jwkSetUri(at + "/keys")
			.userInfoUri(at + "/people")
			.userNameAttributeName("sub")
			.scope("openid", "profile")
			.build();
	}

	private static HttpServer server() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.start();
		return server;
	}

	private static String address(HttpServer server) {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		try (exchange) {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(status, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
