/**
 * Who works at the clinic, how they sign in, and what they did.
 */
@ApplicationModule(displayName = "staff", allowedDependencies = { "crypto", "web" })
@NullMarked
package org.spineguide.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
