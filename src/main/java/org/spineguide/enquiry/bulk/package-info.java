/**
 * Actions of staff on several requests at once.
 */
@NullMarked
package org.spineguide.enquiry.bulk;

import org.jspecify.annotations.NullMarked;
