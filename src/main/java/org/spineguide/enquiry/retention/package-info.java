/**
 * Erasure of requests when their time is over.
 */
@NullMarked
package org.spineguide.enquiry.retention;

import org.jspecify.annotations.NullMarked;
