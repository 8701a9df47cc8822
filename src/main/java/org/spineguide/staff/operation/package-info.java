/**
 * Command and key check that need staff accounts, for the operator.
 */
@NamedInterface("operation")
@NullMarked
package org.spineguide.staff.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
