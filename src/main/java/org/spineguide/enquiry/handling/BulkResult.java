package org.spineguide.enquiry.handling;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Result of an action on several enquiries at once, as it stands in an address.
 *
 * @param message the key of the message that says what was done
 * @param done how many it was done to
 * @param left how many were left as they are
 */
public record BulkResult(String message, int done, int left) {

	/** Parses the fields of an address; nothing when they name no result. */
	public static @Nullable BulkResult of(Map<String, String> fields) {
		int left = number(fields.get("left"));
		if (fields.containsKey("closed")) {
			return new BulkResult("enquiry.bulk.closed", number(fields.get("closed")), left);
		}
		return fields.containsKey("erased") ? new BulkResult("enquiry.bulk.erased", number(fields.get("erased")), left)
				: null;
	}

	private static int number(@Nullable String typed) {
		return (typed != null && typed.matches("\\d{1,4}")) ? Integer.parseInt(typed) : 0;
	}

}
