/**
 * Drafts: the answers of a visitor who has not sent them yet, sealed, and the cookie that
 * opens them.
 */
@NullMarked
package org.spineguide.enquiry.draft;

import org.jspecify.annotations.NullMarked;
