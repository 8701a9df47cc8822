/**
 * Inbox of staff: lists, filters, search, export, the page of one request.
 */
@NullMarked
package org.spineguide.enquiry.inbox;

import org.jspecify.annotations.NullMarked;
