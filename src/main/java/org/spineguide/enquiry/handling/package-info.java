/**
 * What staff do with a request, and their notes on it.
 */
@NullMarked
package org.spineguide.enquiry.handling;

import org.jspecify.annotations.NullMarked;
