/**
 * An article as a sheet of paper to take along.
 */
@ApplicationModule(displayName = "handout", allowedDependencies = { "content", "content::picture", "web" })
@NullMarked
package org.spineguide.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
