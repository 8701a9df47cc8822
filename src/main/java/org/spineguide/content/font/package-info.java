/**
 * The fonts of printed sheets: which characters they have, and how wide words are.
 */
@NamedInterface("font")
@NullMarked
package org.spineguide.content.font;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
