/**
 * Readability figures: words, sentences, syllables, reading grade.
 */
@NullMarked
package org.spineguide.content.check.readability;

import org.jspecify.annotations.NullMarked;
