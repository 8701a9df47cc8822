/**
 * Health, metrics, backup and commands for whoever runs the site.
 */
@NullMarked
package org.spineguide.enquiry.operation;

import org.jspecify.annotations.NullMarked;
