/**
 * Rules that each article is checked by.
 */
@NullMarked
package org.spineguide.content.check.rule;

import org.jspecify.annotations.NullMarked;
