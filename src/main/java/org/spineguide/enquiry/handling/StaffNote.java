package org.spineguide.enquiry.handling;

import java.time.Instant;

/**
 * Note of a member of staff about an enquiry, for colleagues.
 *
 * @param author the name of the member
 * @param written when
 * @param text the words as they were typed
 */
public record StaffNote(String author, Instant written, String text) {

	/** Keeps notes about people out of logs. */
	@Override
	public String toString() {
		return "StaffNote[" + this.written + "]";
	}

}
