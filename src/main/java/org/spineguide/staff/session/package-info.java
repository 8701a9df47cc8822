/**
 * Sessions of staff: who is signed in, at which level, from which device.
 */
@NullMarked
package org.spineguide.staff.session;

import org.jspecify.annotations.NullMarked;
