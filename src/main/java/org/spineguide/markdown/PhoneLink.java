package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/** Link that calls a telephone number. */
final class PhoneLink {

	private PhoneLink() {
	}

	/** Links a number; the address keeps digits and a leading plus (RFC 3966). */
	static Element to(String number) {
		return new Element("a").attr("href", "tel:" + number.replaceAll("(?!^\\+)[^0-9]", "")).appendText(number);
	}

}
