/**
 * Health page for staff, and the interface of health checks that other modules add to it.
 */
@NamedInterface("health")
@NullMarked
package org.spineguide.staff.health;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
