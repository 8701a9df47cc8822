/**
 * Search engine: finds articles for the words that patients use.
 */
@ApplicationModule(displayName = "search", allowedDependencies = { "content" })
@NullMarked
package org.spineguide.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
