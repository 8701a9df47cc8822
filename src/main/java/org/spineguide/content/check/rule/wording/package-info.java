/**
 * Rules on sentences, paragraphs, reading grade and long words.
 */
@NullMarked
package org.spineguide.content.check.rule.wording;

import org.jspecify.annotations.NullMarked;
