/**
 * Password hashes and the rules for passwords.
 */
@NullMarked
package org.spineguide.staff.password;

import org.jspecify.annotations.NullMarked;
