/**
 * Articles: read from files, checked, and held as a tree of topics.
 */
@ApplicationModule(displayName = "content", allowedDependencies = { "contact", "crypto", "markdown" })
@NullMarked
package org.spineguide.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
