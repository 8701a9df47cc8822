package org.spineguide.staff.provider;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * HTTP client for the identity provider, with timeouts: a provider that does not answer
 * would hold a thread for ever. Redirects are not followed: secrets and names go to the
 * addresses that the provider names, and nowhere else.
 */
final class ProviderHttpClient {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** OpenID Connect Discovery 1.0, 4. */
	private static final String CONFIGURATION = "/.well-known/openid-configuration";

	private ProviderHttpClient() {
	}

	/**
	 * Loads the addresses of the provider (OpenID Connect Discovery).
	 * @throws IllegalArgumentException when it does not tell them
	 */
	static ClientRegistration.Builder discover(URI issuer) {
		URI address = URI.create(issuer.toString().replaceFirst("/$", "") + CONFIGURATION);
		try {
			Map<String, Object> told = RestClient.builder()
				.requestFactory(requests())
				.build()
				.get()
				.uri(address)
				.retrieve()
				.body(new ParameterizedTypeReference<>() {
				});
			// OpenID Connect Discovery 1.0, 4.3: else one provider could speak for
			// another.
			if (told == null || !issuer.toString().equals(told.get("issuer"))) {
				throw new IllegalArgumentException(address + " does not tell of the issuer " + issuer);
			}
			return ClientRegistrations.fromOidcConfiguration(told);
		}
		catch (RestClientException ex) {
			throw new IllegalArgumentException("The identity provider does not answer at " + address, ex);
		}
	}

	/** Returns the client that exchanges a code for tokens. */
	static RestClientAuthorizationCodeTokenResponseClient tokens() {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens
			.setRestClient(RestClient.builder().requestFactory(requests()).configureMessageConverters((converters) -> {
				converters.addCustomConverter(new FormHttpMessageConverter());
				converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
			}).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
		return tokens;
	}

	/** Returns the client that loads the keys of the provider and checks signatures. */
	static JwtDecoderFactory<ClientRegistration> signatures() {
		Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
		return (registration) -> decoders.computeIfAbsent(registration.getRegistrationId(),
				(name) -> decoder(registration));
	}

	private static JwtDecoder decoder(ClientRegistration registration) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder
			.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
			.restOperations(new RestTemplate(requests()))
			.build();
		decoder.setJwtValidator(
				JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
		decoder
			.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		return decoder;
	}

	/** Returns the client that loads who somebody is. */
	static OidcUserService people() {
		RestTemplate line = new RestTemplate(requests());
		line.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
		plain.setRestOperations(line);
		OidcUserService people = new OidcUserService();
		people.setOauth2UserService(plain);
		return people;
	}

	private static ClientHttpRequestFactory requests() {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory() {

			@Override
			protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
				super.prepareConnection(connection, method);
				connection.setInstanceFollowRedirects(false);
			}

		};
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		return new InterceptingClientHttpRequestFactory(requests, List.of(ProviderHttpClient::refuseRedirect));
	}

	private static ClientHttpResponse refuseRedirect(HttpRequest request, byte[] body,
			ClientHttpRequestExecution execution) throws IOException {
		ClientHttpResponse response = execution.execute(request, body);
		if (response.getStatusCode().is3xxRedirection()) {
			response.close();
			throw new IOException("The identity provider wants to be asked elsewhere");
		}
		return response;
	}

}
