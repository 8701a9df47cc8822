/**
 * Members of staff, their sign-in, and the audit trail.
 */
@ApplicationModule(displayName = "staff", allowedDependencies = { "crypto", "web" })
@NullMarked
package org.spineguide.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
