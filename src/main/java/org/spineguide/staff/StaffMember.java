package org.spineguide.staff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Member of staff. Never changes; holds no secret.
 *
 * @param id tells members apart for ever; also their user handle for passkeys
 * @param email the address that they sign in with, in small letters
 * @param name what colleagues call them
 * @param roles what they may do
 * @param standing whether they may sign in
 * @param hasSecondStep whether they set up an app for codes, or a passkey
 */
public record StaffMember(String id, String email, String name, Set<Role> roles, AccountStatus standing,
		boolean hasSecondStep) {

	public StaffMember {
		roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
	}

	/** Returns whether they have a role. */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	public boolean isActive() {
		return this.standing == AccountStatus.ACTIVE;
	}

	public boolean isDisabled() {
		return this.standing == AccountStatus.DISABLED;
	}

	/** Returns whether they still have to use the link that they were given. */
	public boolean isInvited() {
		return this.standing == AccountStatus.INVITED;
	}

	/** Keeps name and address out of logs. */
	@Override
	public String toString() {
		return "StaffMember[" + this.id + "]";
	}

}
