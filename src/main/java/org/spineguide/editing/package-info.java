/**
 * Staff change articles: draft, preview, compare, publish.
 */
@ApplicationModule(displayName = "editing", allowedDependencies = { "content", "markdown", "search", "staff", "web" })
@NullMarked
package org.spineguide.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
