/**
 * What commands of whoever runs the site need of staff accounts.
 */
@NamedInterface("operation")
@NullMarked
package org.spineguide.staff.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
