package org.spineguide.site;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.spineguide.content.Clinic;

/** Web app manifest, with which a phone puts the site on its home screen. */
record WebManifest(String name, @JsonProperty("short_name") String shortName, @JsonProperty("start_url") String start,
		String display, @JsonProperty("background_color") String background, @JsonProperty("theme_color") String theme,
		List<Icon> icons) {

	/**
	 * Creates the manifest.
	 * @param icon the address of the site's sign
	 */
	static WebManifest of(Clinic clinic, String icon) {
		return new WebManifest(clinic.name(), clinic.name(), "/", "browser", "#faf6ef", "#0f3b42",
				List.of(new Icon(icon, "any", "image/svg+xml")));
	}

	/** Icon of the site. */
	record Icon(String src, String sizes, String type) {
	}

}
