package org.spineguide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * Security headers, which tell browsers what a page may do: the same for readers and
 * staff.
 */
@Component
public final class SecurityHeaders {

	/**
	 * Content security policy: nothing but our own files; no inline script or style, and
	 * no frames around us.
	 */
	public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private static final int TWO_YEARS = 63_072_000;

	private final boolean subdomains;

	private final boolean preload;

	SecurityHeaders(WebSettings settings) {
		this.preload = settings.hstsPreload();
		// The list of browsers takes whole domains only.
		this.subdomains = settings.hstsSubdomains() || this.preload;
	}

	/**
	 * Adds the headers to a security chain. Each controller decides whether its pages may
	 * be cached.
	 */
	public void apply(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.httpStrictTransportSecurity((transport) -> transport.maxAgeInSeconds(TWO_YEARS)
				.includeSubDomains(this.subdomains)
				.preload(this.preload))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginEmbedderPolicy((policy) -> policy.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY))
			.frameOptions((frames) -> frames.deny());
	}

	/** Writes the same headers for code that answers before any security chain. */
	public void write(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
		response.setHeader("Cross-Origin-Opener-Policy", CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy());
		response.setHeader("Cross-Origin-Embedder-Policy", CrossOriginEmbedderPolicy.REQUIRE_CORP.getPolicy());
		response.setHeader("Cross-Origin-Resource-Policy", CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy());
		response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=" + TWO_YEARS
					+ (this.subdomains ? " ; includeSubDomains" : "") + (this.preload ? " ; preload" : ""));
		}
	}

}
