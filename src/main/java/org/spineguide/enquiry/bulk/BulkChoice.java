package org.spineguide.enquiry.bulk;

import java.util.List;
import java.util.Optional;

import org.spineguide.enquiry.EnquiryReference;

/**
 * Enquiry that was chosen in a list, as it was then.
 *
 * @param reference its name
 * @param version the version that the list showed
 */
record BulkChoice(EnquiryReference reference, int version) {

	/** Largest number that can be chosen at once: a page of a list. */
	private static final int MOST = 25;

	/** Parses the fields of a form, such as {@code K7QM-4XBR:3}; others are left out. */
	static List<BulkChoice> of(List<String> fields) {
		return fields.stream().map(BulkChoice::parse).flatMap(Optional::stream).distinct().limit(MOST).toList();
	}

	private static Optional<BulkChoice> parse(String field) {
		int colon = field.indexOf(':');
		String version = field.substring(colon + 1);
		return (colon > 0 && version.matches("\\d{1,9}")) ? EnquiryReference.parse(field.substring(0, colon))
			.map((reference) -> new BulkChoice(reference, Integer.parseInt(version))) : Optional.empty();
	}

	/** Returns the field of the form. */
	public String field() {
		return this.reference + ":" + this.version;
	}

}
