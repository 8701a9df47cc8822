package org.spineguide.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.spineguide.content.Libraries;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.web.NotFoundException;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Controller that serves the style sheet with the clinic's colors, its logo and its icon.
 * Their addresses hold a hash of all of them, so browsers may keep them for ever.
 */
@RestController
class BrandController {

	static final String STYLE = "style.css";

	/** No article can have such an address. */
	private static final String FOLDER = "/-/brand/";

	private static final Duration FOR_EVER = Duration.ofDays(365);

	private final Libraries libraries;

	BrandController(Libraries libraries) {
		this.libraries = libraries;
	}

	/** Returns the address of a file of the branding. */
	static String address(Brand brand, String name) {
		return FOLDER + brand.hash() + "/" + name;
	}

	@GetMapping(FOLDER + "{hash}/{name}")
	ResponseEntity<byte[]> file(@PathVariable String hash, @PathVariable String name) {
		Brand brand = this.libraries.current().brand();
		Optional<BrandPicture> picture = brand.picture(name);
		if (!(name.equals(STYLE) && brand.hasStyle()) && picture.isEmpty()) {
			throw new NotFoundException();
		}
		// A page from before the last change asks for what is not there any more.
		return ResponseEntity.ok()
			.cacheControl(brand.hash().equals(hash) ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
					: CacheControl.noStore())
			.contentType(picture.map((found) -> MediaType.parseMediaType(found.type()))
				.orElse(new MediaType("text", "css", StandardCharsets.UTF_8)))
			.body(picture.map(BrandPicture::bytes).orElseGet(() -> brand.style().getBytes(StandardCharsets.UTF_8)));
	}

}
