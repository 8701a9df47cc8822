/**
 * Numbers as drawings: charts that a few lines of text describe.
 */
@NullMarked
package org.spineguide.markdown.chart;

import org.jspecify.annotations.NullMarked;
