/**
 * Work of staff on requests: what waits on their start page, and mails that failed.
 */
@NullMarked
package org.spineguide.enquiry.work;

import org.jspecify.annotations.NullMarked;
