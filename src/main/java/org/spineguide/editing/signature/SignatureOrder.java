package org.spineguide.editing.signature;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.StaffMember;

/**
 * Order to sign a text.
 *
 * @param seen the hash of the text that the clinician had before them
 * @param name the name of the clinician
 * @param role what they are, such as a spine surgeon
 * @param by the member who answers for it: the clinician, or who made the link for them
 * @param witness the name of that member, when the clinician has no account
 */
record SignatureOrder(String seen, String name, String role, StaffMember by, @Nullable String witness) {

	/** Keeps names out of logs. */
	@Override
	public String toString() {
		return "SignatureOrder[hidden]";
	}

}
