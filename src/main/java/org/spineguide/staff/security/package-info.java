/**
 * The security filter chain of the staff pages, and what happens when access is denied.
 */
@NullMarked
package org.spineguide.staff.security;

import org.jspecify.annotations.NullMarked;
