/**
 * Encryption of personal data, and its keys.
 */
@NullMarked
package org.spineguide.enquiry.seal;

import org.jspecify.annotations.NullMarked;
