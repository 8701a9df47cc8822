package org.spineguide.enquiry.form;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.spineguide.contact.EmailAddress;

/**
 * Typo check of mail addresses: finds typos in the name of a well-known mail provider.
 * Only ever a reason to ask, since any name may be somebody's own.
 */
final class EmailTypo {

	private static final Set<String> PROVIDERS = Set.of("gmail.com", "googlemail.com", "yahoo.com", "ymail.com",
			"hotmail.com", "outlook.com", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com",
			"comcast.net", "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net",
			"earthlink.net", "proton.me", "protonmail.com", "mail.com", "email.com", "gmx.com", "gmx.net", "zoho.com",
			"fastmail.com");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	private EmailTypo() {
	}

	/** Returns the address that was perhaps meant. */
	static Optional<String> meant(EmailAddress address) {
		if (PROVIDERS.contains(address.domain())) {
			return Optional.empty();
		}
		String domain = plain(IDN.toUnicode(address.domain()));
		return PROVIDERS.stream()
			.filter((provider) -> isOneSlipAway(domain, provider))
			.sorted(Comparator.comparing((String provider) -> !provider.equals(domain))
				.thenComparing(Function.identity()))
			.findFirst()
			.map((provider) -> address.local() + "@" + provider);
	}

	/** Removes accents and dots, as they are typed with another keyboard. */
	private static String plain(String domain) {
		return ACCENT.matcher(Normalizer.normalize(domain, Form.NFKD)).replaceAll("").replace('\u0131', 'i');
	}

	/**
	 * Returns whether one letter is left out, added, changed, or swapped with its
	 * neighbor.
	 */
	private static boolean isOneSlipAway(String typed, String meant) {
		int shorter = Math.min(typed.length(), meant.length());
		int same = 0;
		while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
			same++;
		}
		String typedRest = typed.substring(same);
		String meantRest = meant.substring(same);
		return after(1, typedRest).equals(after(1, meantRest)) || after(1, typedRest).equals(meantRest)
				|| typedRest.equals(after(1, meantRest)) || swapped(typedRest).equals(meantRest);
	}

	private static String after(int letters, String text) {
		return text.substring(Math.min(letters, text.length()));
	}

	private static String swapped(String text) {
		return (text.length() < 2) ? text : text.charAt(1) + text.substring(0, 1) + text.substring(2);
	}

}
