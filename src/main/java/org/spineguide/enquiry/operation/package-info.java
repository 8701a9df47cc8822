/**
 * Health, metrics, backup and commands for whoever runs the site.
 */
@NamedInterface("operation")
@NullMarked
package org.spineguide.enquiry.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
