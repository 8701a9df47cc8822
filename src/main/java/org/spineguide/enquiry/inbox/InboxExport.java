package org.spineguide.enquiry.inbox;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.handling.RequestDesk;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/** Writes a list of the inbox as a table, a few enquiries at a time. */
@Component
class InboxExport {

	private static final int BATCH = 200;

	/** Without it spreadsheets take UTF-8 for something else. */
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Inbox inbox;

	private final RequestDesk desk;

	private final StaffNotes notes;

	private final Audit audit;

	InboxExport(Inbox inbox, RequestDesk desk, StaffNotes notes, Audit audit) {
		this.inbox = inbox;
		this.desk = desk;
		this.notes = notes;
		this.audit = audit;
	}

	/** Writes all of a list, on whatever page; each enquiry leaves a line. */
	void write(StaffMember member, InboxFilter filter, Writer out) throws IOException {
		List<EnquiryReference> all = this.inbox.references(filter);
		this.audit.note(member, "enquiry.audit.exported", null);
		out.write(BYTE_ORDER_MARK);
		out.write(EnquiryCsv.heading());
		for (int from = 0; from < all.size(); from += BATCH) {
			List<EnquiryReference> batch = all.subList(from, Math.min(from + BATCH, all.size()));
			// The lines are kept before anything is handed out.
			for (Enquiry enquiry : this.desk.lookAt(member, batch, "enquiry.audit.looked-export")) {
				out.write(EnquiryCsv.line(enquiry, this.notes.about(enquiry.reference())));
			}
		}
	}

}
