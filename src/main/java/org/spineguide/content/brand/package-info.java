/**
 * The look that a clinic gives the site: colors, logo, icon and share picture.
 */
@NamedInterface("brand")
@NullMarked
package org.spineguide.content.brand;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
