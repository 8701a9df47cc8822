package org.spineguide.content.brand;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Branding of the site: what the clinic changed in its look and wording, by files in its
 * content folder.
 *
 * @param colors the colors
 * @param logo the logo beside the clinic's name, or {@code null} for the site's own sign
 * @param icon the icon of browser tabs and home screens, or {@code null}
 * @param share the picture that other sites show with a link, or {@code null}
 * @param words interface texts by language and key
 * @param style the style sheet that goes over the site's own
 * @param hash a hash of all that pages show of it but the words
 */
public record Brand(BrandColors colors, @Nullable BrandPicture logo, @Nullable BrandPicture icon,
		@Nullable BrandPicture share, Map<String, Map<String, String>> words, String style, String hash) {

	private static final int HASH_LENGTH = 16;

	/** The site as it comes. */
	public static final Brand NONE = of(BrandColors.NONE, null, null, null, Map.of());

	public Brand {
		words = Map.copyOf(words);
	}

	/** Makes the style sheet and its hash once, since every page names them. */
	public static Brand of(BrandColors colors, @Nullable BrandPicture logo, @Nullable BrandPicture icon,
			@Nullable BrandPicture share, Map<String, Map<String, String>> words) {
		String style = colors.css() + ((logo != null) ? logoCss(logo) : "");
		StringBuilder all = new StringBuilder(style);
		pictures(logo, icon, share).forEach((picture) -> all.append(picture.name()).append(picture.hash()));
		return new Brand(colors, logo, icon, share, words, style,
				DigestUtils.sha256Hex(all.toString()).substring(0, HASH_LENGTH));
	}

	private static Stream<BrandPicture> pictures(@Nullable BrandPicture... given) {
		return Stream.of(given).flatMap(Stream::ofNullable);
	}

	/**
	 * Returns the picture with a name, such as {@code logo.svg}.
	 */
	public Optional<BrandPicture> picture(String name) {
		return pictures(this.logo, this.icon, this.share).filter((picture) -> picture.name().equals(name)).findFirst();
	}

	/** Returns whether pages need a style sheet more than the site's own. */
	public boolean hasStyle() {
		return this.logo != null || !this.colors.isEmpty();
	}

	/**
	 * Returns a rule that puts the logo in place of the site's own sign, which is a shape
	 * in one color.
	 */
	private static String logoCss(BrandPicture logo) {
		return ".site-name::before{margin:0;inline-size:calc(2.4rem*%d/%d);max-inline-size:9rem;block-size:2.4rem;"
			.formatted(logo.width(), logo.height()) + "background:url(\"" + logo.name()
				+ "\") center/contain no-repeat;clip-path:none}";
	}

}
