package org.spineguide.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Header and footer of every page: who the clinic is, how to call it, and the navigation.
 *
 * @param clinic the clinic's name
 * @param phone the clinic's phone number as people read it, or {@code null} when none is
 * known
 * @param emergencyNumber the number to call in an emergency
 * @param locale the language of the page
 * @param navigation the main ways through the site
 * @param foot the ways to pages about the site and to its lists
 * @param funding what readers are told of who pays for the articles, or {@code null}
 * @param home the address of the home page in this language
 * @param timeZone where the clinic's clock stands
 */
public record PageFrame(String clinic, @Nullable String phone, String emergencyNumber, Locale locale,
		List<Way> navigation, List<Way> foot, @Nullable String funding, String home, ZoneId timeZone) {

	public PageFrame {
		navigation = List.copyOf(navigation);
		foot = List.copyOf(foot);
	}

	/**
	 * Returns the link that calls the clinic, or {@code null} when no number is known.
	 */
	public @Nullable String phoneLink() {
		return (this.phone != null) ? telephone(this.phone) : null;
	}

	/** Returns the link that calls the emergency number. */
	public String emergencyLink() {
		return telephone(this.emergencyNumber);
	}

	/** Returns a telephone link, which keeps digits and a leading plus (RFC 3966). */
	private static String telephone(String number) {
		return "tel:" + number.replaceAll("(?!^\\+)[^0-9]", "");
	}

	/**
	 * Link in the navigation, or step in the breadcrumbs.
	 *
	 * @param label the words of the link
	 * @param address where it leads
	 */
	public record Way(String label, String address) {
	}

}
