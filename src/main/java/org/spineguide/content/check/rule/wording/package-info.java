/**
 * Rules on sentences, paragraphs, reading grade, long words, and words that a text must
 * have.
 */
@NullMarked
package org.spineguide.content.check.rule.wording;

import org.jspecify.annotations.NullMarked;
