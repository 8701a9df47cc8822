package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/** Link that calls a telephone number. */
final class PhoneLink {

	private PhoneLink() {
	}

	/** Links a number. */
	static Element to(String number, RenderContext context) {
		return new Element("a").attr("href", context.phoneLink().apply(number)).appendText(number);
	}

	/** The link of a number as it is: digits and a leading plus (RFC 3966). */
	static String digits(String number) {
		return "tel:" + number.replaceAll("(?!^\\+)[^0-9]", "");
	}

}
