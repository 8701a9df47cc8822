/**
 * Uploaded pictures: decoded, turned upright, scaled and written again.
 */
@NullMarked
package org.spineguide.editing.picture;

import org.jspecify.annotations.NullMarked;
