/**
 * Comparison of two texts, and the pages of the history.
 */
@NullMarked
package org.spineguide.editing.compare;

import org.jspecify.annotations.NullMarked;
