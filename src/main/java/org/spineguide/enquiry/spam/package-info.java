/**
 * Spam signs: what counts as one, and which of them each request showed.
 */
@NullMarked
package org.spineguide.enquiry.spam;

import org.jspecify.annotations.NullMarked;
