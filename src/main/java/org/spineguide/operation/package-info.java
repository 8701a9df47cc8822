/**
 * Command line of the program: check, backup, restore and other commands, and the checks
 * before the site starts.
 */
@ApplicationModule(displayName = "operation",
		allowedDependencies = { "content", "content::brand", "content::check", "content::evidence", "content::file",
				"content::load", "content::signature", "content::words", "crypto", "enquiry::operation", "staff",
				"staff::health", "staff::home", "staff::operation", "web", "web::export" })
@NullMarked
package org.spineguide.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
