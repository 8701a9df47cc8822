package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.PhoneNumber;

import org.springframework.web.util.UriUtils;

/** Reply route: by phone or by mail. */
public enum ReplyRoute {

	/** The clinic calls. */
	PHONE {
		@Override
		public Optional<String> canonical(String typed, String country) {
			return PhoneNumber.parse(typed, country).map(PhoneNumber::value);
		}

		@Override
		public Optional<String> link(String typed, String country) {
			// A number that may lack its area code would call somebody else.
			return PhoneNumber.parse(typed, country).filter(PhoneNumber::certain).map(PhoneNumber::link);
		}
	},

	/** The clinic writes. */
	EMAIL {
		@Override
		public Optional<String> canonical(String typed, String country) {
			return EmailAddress.parse(typed).map(EmailAddress::canonical);
		}

		@Override
		public Optional<String> link(String typed, String country) {
			// What else stands in a mail address must not become a part of the link.
			return EmailAddress.parse(typed)
				.map((address) -> "mailto:" + UriUtils.encode(address.local(), StandardCharsets.UTF_8) + "@"
						+ address.domain());
		}
	};

	/** Finds the route that a form names. */
	public static Optional<ReplyRoute> named(String name) {
		return Arrays.stream(values()).filter((route) -> route.name().equals(name)).findFirst();
	}

	/**
	 * Returns the form in which two ways of writing the same contact are equal; empty
	 * when it leads nowhere.
	 * @param country where phone numbers without a country code belong to
	 */
	public abstract Optional<String> canonical(String typed, String country);

	/**
	 * Returns the link that calls or writes to a contact; empty when it is not certain
	 * whom it would reach.
	 * @param country where phone numbers without a country code belong to
	 */
	public abstract Optional<String> link(String typed, String country);

}
