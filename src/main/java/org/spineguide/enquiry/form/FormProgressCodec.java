package org.spineguide.enquiry.form;

import java.util.Base64;
import java.util.Optional;

import tools.jackson.core.JacksonException;

import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.UndecryptableDataException;

import org.springframework.stereotype.Component;

/**
 * Codec of the {@link FormProgress} in a hidden field of a page: what the page showed, in
 * case the draft is gone or has changed.
 */
@Component
public class FormProgressCodec {

	private static final String PLACE = "journey";

	private final PersonalDataCipher personalDataCipher;

	public FormProgressCodec(PersonalDataCipher personalDataCipher) {
		this.personalDataCipher = personalDataCipher;
	}

	/** The sealed copy of a journey. */
	public String seal(FormProgress formProgress) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.personalDataCipher.seal(formProgress, PLACE));
	}

	/**
	 * Decrypts the progress in a hidden field, unless somebody changed it or the keys
	 * were lost.
	 */
	public Optional<FormProgress> open(String sealed) {
		try {
			return Optional
				.of(this.personalDataCipher.open(Base64.getUrlDecoder().decode(sealed), FormProgress.class, PLACE));
		}
		catch (IllegalArgumentException | UndecryptableDataException | JacksonException ex) {
			return Optional.empty();
		}
	}

}
