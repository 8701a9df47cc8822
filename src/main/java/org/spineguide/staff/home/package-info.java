/**
 * Start page of staff and the menu on every staff page.
 */
@NullMarked
package org.spineguide.staff.home;

import org.jspecify.annotations.NullMarked;
