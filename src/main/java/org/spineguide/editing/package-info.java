/**
 * Editing of articles by staff: draft, preview, compare, publish. The only importer of
 * JGit: the history is made where the changes are, and content stays files that know of
 * no Git.
 */
@ApplicationModule(displayName = "editing",
		allowedDependencies = { "contact", "content", "content::check", "content::evidence", "content::file",
				"content::load", "content::readability", "content::review", "content::signature", "crypto", "markdown",
				"search", "staff", "staff::health", "staff::home", "web" })
@NullMarked
package org.spineguide.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
