package org.spineguide.enquiry;

import java.util.Base64;
import java.util.Optional;

import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Component;

/** Writes a {@link Journey} into a hidden field of a page, and reads it from there. */
@Component
class Journeys {

	private static final String PLACE = "journey";

	private final Vault vault;

	Journeys(Vault vault) {
		this.vault = vault;
	}

	String seal(Journey journey) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.vault.seal(journey, PLACE));
	}

	/**
	 * The journey in a hidden field, unless somebody changed it or the keys were lost.
	 */
	Optional<Journey> open(String sealed) {
		try {
			return Optional.of(this.vault.open(Base64.getUrlDecoder().decode(sealed), Journey.class, PLACE));
		}
		catch (IllegalArgumentException | BrokenSealException | JacksonException ex) {
			return Optional.empty();
		}
	}

}
