/**
 * Appointment requests and questions: received, kept, answered, erased.
 */
@ApplicationModule(displayName = "enquiry",
		allowedDependencies = { "contact", "content", "content::decision", "crypto", "staff", "staff::health",
				"staff::home", "web" })
@NullMarked
package org.spineguide.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
