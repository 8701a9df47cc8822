package org.spineguide.content.brand;

/**
 * Picture of the branding, made safe and small enough for pages.
 *
 * @param name its file name, such as {@code logo.svg}
 * @param bytes the file
 * @param width its width in pixels
 * @param height its height in pixels
 * @param hash a hash of its bytes
 */
public record BrandPicture(String name, byte[] bytes, int width, int height, String hash) {

	private static final String SVG = ".svg";

	/** Returns whether it is a drawing, not pixels. */
	public boolean isDrawing() {
		return this.name.endsWith(SVG);
	}

	/** Returns its media type. */
	public String type() {
		return isDrawing() ? "image/svg+xml" : "image/png";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BrandPicture picture && picture.name.equals(this.name)
				&& picture.hash.equals(this.hash);
	}

	@Override
	public int hashCode() {
		return this.hash.hashCode();
	}

	@Override
	public String toString() {
		return "BrandPicture[" + this.name + " " + this.hash + "]";
	}

}
