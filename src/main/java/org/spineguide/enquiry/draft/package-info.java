/**
 * Drafts of the request form, encrypted, and the cookie that opens them.
 */
@NullMarked
package org.spineguide.enquiry.draft;

import org.jspecify.annotations.NullMarked;
