/**
 * Mail about requests: composed, queued with the request, delivered with retries.
 */
@NullMarked
package org.spineguide.enquiry.mail;

import org.jspecify.annotations.NullMarked;
