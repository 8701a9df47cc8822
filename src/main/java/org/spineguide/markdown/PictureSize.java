package org.spineguide.markdown;

/**
 * Intrinsic width and height of a picture, so that a page keeps room for it while it
 * loads.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record PictureSize(int width, int height) {
}
