package org.spineguide.enquiry.inbox;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Export of a list of the inbox as CSV, a few enquiries at a time. */
@Component
class InboxExport {

	private static final int BATCH = 200;

	/** Byte order mark, without which spreadsheets take UTF-8 for something else. */
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Inbox inbox;

	private final Enquiries enquiries;

	private final StaffNotes notes;

	private final Audit audit;

	private final Libraries libraries;

	private final MessageSource messages;

	InboxExport(Inbox inbox, Enquiries enquiries, StaffNotes notes, Audit audit, Libraries libraries,
			MessageSource messages) {
		this.inbox = inbox;
		this.enquiries = enquiries;
		this.notes = notes;
		this.audit = audit;
		this.libraries = libraries;
		this.messages = messages;
	}

	/**
	 * Writes all of a list, on whatever page. The audit trail gets one line, which names
	 * the list and how many enquiries it has.
	 */
	void write(StaffMember member, InboxFilter filter, Locale locale, Writer out) throws IOException {
		List<EnquiryReference> all = this.inbox.references(filter);
		// Kept before anything is handed out.
		this.audit.note(member, "enquiry.audit.exported", all.size() + ": " + filter.turnedTo(0).address());
		EnquiryCsv csv = new EnquiryCsv(this.libraries.current(), this.messages, locale);
		out.write(BYTE_ORDER_MARK);
		out.write(EnquiryCsv.heading());
		for (int from = 0; from < all.size(); from += BATCH) {
			List<EnquiryReference> batch = all.subList(from, Math.min(from + BATCH, all.size()));
			for (Enquiry enquiry : this.enquiries.all(batch)) {
				out.write(csv.line(enquiry, this.notes.about(enquiry.reference())));
			}
		}
	}

}
