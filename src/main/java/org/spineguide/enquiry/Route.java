package org.spineguide.enquiry;

import java.util.Arrays;
import java.util.Optional;

/** The way by which a person wants to be answered. */
enum Route {

	/** The clinic calls. */
	PHONE {
		@Override
		Optional<String> canonical(String typed, String country) {
			return PhoneNumber.parse(typed, country).map(PhoneNumber::value);
		}
	},

	/** The clinic writes. */
	EMAIL {
		@Override
		Optional<String> canonical(String typed, String country) {
			return EmailAddress.parse(typed).map(EmailAddress::canonical);
		}
	};

	/** The route that a form names, if there is such a one. */
	static Optional<Route> named(String name) {
		return Arrays.stream(values()).filter((route) -> route.name().equals(name)).findFirst();
	}

	/**
	 * The form in which two ways of writing the same contact are equal; empty when it
	 * leads nowhere.
	 * @param country where phone numbers without a country code belong to
	 */
	abstract Optional<String> canonical(String typed, String country);

}
