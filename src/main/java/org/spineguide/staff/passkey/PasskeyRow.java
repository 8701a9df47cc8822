package org.spineguide.staff.passkey;

import java.time.Instant;

import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * Passkey as its owner sees it.
 *
 * @param id what tells it apart
 * @param label what its owner called it
 * @param created since when it is known
 * @param lastUsed when it was last shown
 */
public record PasskeyRow(String id, String label, Instant created, Instant lastUsed) {

	public static PasskeyRow of(CredentialRecord key) {
		return new PasskeyRow(key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(),
				key.getLastUsed());
	}

}
