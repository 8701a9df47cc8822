/**
 * Handouts: articles as PDFs to take home.
 */
@ApplicationModule(displayName = "handout",
		allowedDependencies = { "content", "content::brand", "content::font", "content::picture", "content::review",
				"web" })
@NullMarked
package org.spineguide.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
