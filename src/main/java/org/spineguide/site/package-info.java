/**
 * Public pages that patients read.
 */
@ApplicationModule(displayName = "site",
		allowedDependencies = { "content", "content::brand", "content::picture", "content::review", "search", "web",
				"web::export" })
@NullMarked
package org.spineguide.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
