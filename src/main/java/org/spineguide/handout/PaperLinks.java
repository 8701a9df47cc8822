package org.spineguide.handout;

import java.util.Map;
import java.util.Optional;

/**
 * Link targets on paper: within the handout where they can, else to the site.
 *
 * @param site the address of the site, without a slash at its end
 * @param places the ids of the articles of a handout by their addresses
 */
record PaperLinks(String site, Map<String, String> places) {

	PaperLinks {
		places = Map.copyOf(places);
	}

	/**
	 * The target of a link.
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

	/** The address within the site of one in full; empty when it leads elsewhere. */
	Optional<String> within(String address) {
		return address.startsWith(this.site) ? Optional.of(address.substring(this.site.length())) : Optional.empty();
	}

	/** An address of the site in full. */
	String onSite(String address) {
		return this.site + address;
	}

}
