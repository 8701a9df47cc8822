/**
 * Pictures of the content folder and their sizes.
 */
@NamedInterface("picture")
@NullMarked
package org.spineguide.content.picture;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
