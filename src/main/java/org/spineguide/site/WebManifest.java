package org.spineguide.site;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.spineguide.content.Library;
import org.spineguide.content.brand.BrandPicture;

/** Web app manifest, with which a phone puts the site on its home screen. */
record WebManifest(String name, @JsonProperty("short_name") String shortName, @JsonProperty("start_url") String start,
		String display, @JsonProperty("background_color") String background, @JsonProperty("theme_color") String theme,
		List<Icon> icons) {

	private static final String ANY_SIZE = "any";

	/**
	 * Creates the manifest.
	 * @param icon the address of the site's own icon
	 */
	static WebManifest of(Library library, String icon) {
		Map<String, String> colors = library.brand().colors().lightPalette();
		BrandPicture own = library.brand().icon();
		Icon shown = (own != null)
				? new Icon(BrandController.address(library.brand(), own.name()),
						own.isDrawing() ? ANY_SIZE : own.width() + "x" + own.height(), own.type())
				: new Icon(icon, ANY_SIZE, "image/svg+xml");
		String name = library.clinic().name();
		return new WebManifest(name, name, "/", "browser", colors.getOrDefault("paper", ""),
				colors.getOrDefault("deep", ""), List.of(shown));
	}

	/** Icon of the site. */
	record Icon(String src, String sizes, String type) {
	}

}
