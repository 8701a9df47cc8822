/**
 * Actions of staff on a request, and their notes on it.
 */
@NullMarked
package org.spineguide.enquiry.handling;

import org.jspecify.annotations.NullMarked;
