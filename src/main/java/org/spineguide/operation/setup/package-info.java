/**
 * Health check of what is still to be set up before the site is the clinic's own.
 */
@NullMarked
package org.spineguide.operation.setup;

import org.jspecify.annotations.NullMarked;
