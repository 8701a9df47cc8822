/**
 * Health, metrics, backup marker and commands for the operator.
 */
@NamedInterface("operation")
@NullMarked
package org.spineguide.enquiry.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
