/**
 * Erasure of requests after their time.
 */
@NullMarked
package org.spineguide.enquiry.retention;

import org.jspecify.annotations.NullMarked;
