/**
 * Layout, error pages, page cache and security headers, which all pages share.
 */
@ApplicationModule(displayName = "web", allowedDependencies = {})
@NullMarked
package org.spineguide.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
