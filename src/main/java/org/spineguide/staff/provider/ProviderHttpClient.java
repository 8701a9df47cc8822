package org.spineguide.staff.provider;

import java.time.Duration;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * HTTP client for the identity provider, with timeouts: a provider that does not answer
 * would hold a thread for ever.
 */
final class ProviderHttpClient {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private ProviderHttpClient() {
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
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		return requests;
	}

}
