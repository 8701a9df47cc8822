package org.spineguide.handout;

import java.util.Map;
import java.util.Optional;

/**
 * Resolver of link targets on paper: within the handout where possible, else on the site.
 *
 * @param site the address of the site, without a slash at its end
 * @param places the ids of the articles of a handout by their addresses
 */
record PaperLinks(String site, Map<String, String> places) {

	PaperLinks {
		places = Map.copyOf(places);
	}

	/**
	 * Returns the target of a link.
	 * @param target as the page has it
	 * @param prefix what the ids of the article begin with
	 */
	String target(String target, String prefix) {
		if (target.startsWith("#")) {
			return "#" + prefix + target.substring(1);
		}
		if (!target.startsWith("/")) {
			return target;
		}
		String place = this.places.get(target.replaceFirst("[?#].*", ""));
		return (place != null) ? "#" + place : onSite(target);
	}

	/**
	 * Returns the path within the site of a full address; empty when it leads elsewhere.
	 */
	Optional<String> within(String address) {
		return address.startsWith(this.site) ? Optional.of(address.substring(this.site.length())) : Optional.empty();
	}

	/** Returns the full address of a page of the site. */
	String onSite(String address) {
		return this.site + address;
	}

}
