/**
 * What all pages share: layout, errors, security headers.
 */
@ApplicationModule(displayName = "web", allowedDependencies = {})
@NullMarked
package org.spineguide.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
