/**
 * Intake of requests from patients: pages, spam score, limits, status page.
 */
@NullMarked
package org.spineguide.enquiry.intake;

import org.jspecify.annotations.NullMarked;
