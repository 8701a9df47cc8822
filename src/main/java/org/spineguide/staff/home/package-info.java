/**
 * Start page of staff, the menu on every staff page, and the search from there. Other
 * modules add their work and what can be found.
 */
@NamedInterface("home")
@NullMarked
package org.spineguide.staff.home;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
