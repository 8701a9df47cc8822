/**
 * Administration of members: invitations, one-time links, activation, own account.
 */
@NullMarked
package org.spineguide.staff.people;

import org.jspecify.annotations.NullMarked;
