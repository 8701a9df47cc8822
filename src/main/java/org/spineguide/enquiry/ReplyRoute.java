package org.spineguide.enquiry;

import java.util.Arrays;
import java.util.Optional;

/** The way by which a person wants to be answered. */
public enum ReplyRoute {

	/** The clinic calls. */
	PHONE {
		@Override
		public Optional<String> canonical(String typed, String country) {
			return PhoneNumber.parse(typed, country).map(PhoneNumber::value);
		}
	},

	/** The clinic writes. */
	EMAIL {
		@Override
		public Optional<String> canonical(String typed, String country) {
			return EmailAddress.parse(typed).map(EmailAddress::canonical);
		}
	};

	/** The route that a form names, if there is such a one. */
	public static Optional<ReplyRoute> named(String name) {
		return Arrays.stream(values()).filter((route) -> route.name().equals(name)).findFirst();
	}

	/**
	 * The form in which two ways of writing the same contact are equal; empty when it
	 * leads nowhere.
	 * @param country where phone numbers without a country code belong to
	 */
	public abstract Optional<String> canonical(String typed, String country);

}
