/**
 * Sign-in by password and second step, and the limit on guesses.
 */
@NullMarked
package org.spineguide.staff.signin;

import org.jspecify.annotations.NullMarked;
