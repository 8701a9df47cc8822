/**
 * Checks before the site starts, and how a failed start is reported.
 */
@NullMarked
package org.spineguide.operation.start;

import org.jspecify.annotations.NullMarked;
