/**
 * Readability figures: words, sentences, syllables, reading grade.
 */
@NamedInterface("readability")
@NullMarked
package org.spineguide.content.check.readability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
