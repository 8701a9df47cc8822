/**
 * Charts drawn as SVG from a few lines of text.
 */
@NullMarked
package org.spineguide.markdown.chart;

import org.jspecify.annotations.NullMarked;
