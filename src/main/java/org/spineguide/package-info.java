/**
 * Spineguide: a patient education website that a spine clinic runs itself.
 */
@NullMarked
package org.spineguide;

import org.jspecify.annotations.NullMarked;
