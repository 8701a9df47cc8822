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
 * @param phoneLink the link that calls it
 * @param emergencyNumber the number to call in an emergency
 * @param locale the language of the page
 * @param navigation the ways to the topics
 * @param shortcuts the ways that many readers take, whatever their topic
 * @param foot the ways to pages about the site and to its lists
 * @param funding what readers are told of who pays for the articles, or {@code null}
 * @param home the address of the home page in this language
 * @param timeZone where the clinic's clock stands
 * @param branding what the clinic changed in the look of pages
 */
public record PageFrame(String clinic, @Nullable String phone, @Nullable String phoneLink, String emergencyNumber,
		Locale locale, List<PageLink> navigation, List<PageLink> shortcuts, List<PageLink> foot,
		@Nullable String funding, String home, ZoneId timeZone, Branding branding) {

	public PageFrame {
		navigation = List.copyOf(navigation);
		shortcuts = List.copyOf(shortcuts);
		foot = List.copyOf(foot);
	}

	/**
	 * Returns the link that calls the emergency number: digits and a leading plus (RFC
	 * 3966).
	 */
	public String emergencyLink() {
		return "tel:" + this.emergencyNumber.replaceAll("(?!^\\+)[^0-9]", "");
	}

	/**
	 * Branding of pages.
	 *
	 * @param style the address of a style sheet over the site's own, or {@code null}
	 * @param icon the address of the icon, or {@code null} for the site's own
	 * @param light the color of the page in the light scheme
	 * @param dark the color of the page in the dark scheme
	 * @param footer a line of the clinic's own at the foot of pages, or {@code null}
	 */
	public record Branding(@Nullable String style, @Nullable String icon, String light, String dark,
			@Nullable String footer) {

		/** The site as it comes. */
		public static final Branding NONE = new Branding(null, null, "#faf6ef", "#0f181b", null);

		/** Returns the media type of the icon. */
		public String iconType() {
			return (this.icon == null || this.icon.endsWith(".svg")) ? "image/svg+xml" : "image/png";
		}

	}

	/**
	 * Link in the navigation, or step in the breadcrumbs.
	 *
	 * @param label the words of the link
	 * @param address where it leads
	 */
	public record PageLink(String label, String address) {
	}

}
