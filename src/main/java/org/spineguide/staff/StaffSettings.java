package org.spineguide.staff;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sign-in of staff.
 *
 * @param keyFile the file with the key that encrypts the secrets of authenticator apps;
 * made when it is not there
 * @param secondStep whether a password alone is not enough to sign in
 * @param newFirstAccount whether a link that makes an account for an admin is printed in
 * the log at start, even if there are accounts already; for when nobody can sign in any
 * more
 * @param identityProvider the clinic's own sign-in, if staff may use it
 */
@ConfigurationProperties("spineguide.staff")
public record StaffSettings(@DefaultValue("data/staff-key.json") Path keyFile, @DefaultValue("true") boolean secondStep,
		@DefaultValue("false") boolean newFirstAccount, @Nullable IdentityProvider identityProvider) {

	/**
	 * Settings of the clinic's own identity provider, which speaks OpenID Connect.
	 *
	 * @param issuer its address, below which it describes itself
	 * @param clientId what it calls this site
	 * @param clientSecret what it knows this site by
	 * @param name what staff call it
	 * @param acr what the provider must say of how somebody signed in ("acr"), such as
	 * that it asked for two steps; without it the provider is trusted to do so
	 */
	public record IdentityProvider(URI issuer, String clientId, String clientSecret,
			@DefaultValue("your clinic account") String name, @Nullable String acr) {

		/** Keeps the secret out of logs. */
		@Override
		public String toString() {
			return "IdentityProvider[" + this.issuer + "]";
		}

	}

}
