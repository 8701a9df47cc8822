package org.spineguide.enquiry.inbox;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.form.AnswerOptions;
import org.spineguide.enquiry.handling.RequestDesk;
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

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private final Inbox inbox;

	private final RequestDesk desk;

	private final StaffNotes notes;

	private final Audit audit;

	private final Libraries libraries;

	private final MessageSource messages;

	InboxExport(Inbox inbox, RequestDesk desk, StaffNotes notes, Audit audit, Libraries libraries,
			MessageSource messages) {
		this.inbox = inbox;
		this.desk = desk;
		this.notes = notes;
		this.audit = audit;
		this.libraries = libraries;
		this.messages = messages;
	}

	/**
	 * Writes all of a list, on whatever page; each enquiry leaves a line in the audit
	 * trail.
	 */
	void write(StaffMember member, InboxFilter filter, Locale locale, Writer out) throws IOException {
		List<EnquiryReference> all = this.inbox.references(filter);
		this.audit.note(member, "enquiry.audit.exported", null);
		EnquiryCsv csv = new EnquiryCsv(words(locale));
		out.write(BYTE_ORDER_MARK);
		out.write(EnquiryCsv.heading());
		for (int from = 0; from < all.size(); from += BATCH) {
			List<EnquiryReference> batch = all.subList(from, Math.min(from + BATCH, all.size()));
			// The lines are kept before anything is handed out.
			for (Enquiry enquiry : this.desk.lookAt(member, batch, "enquiry.audit.looked-export")) {
				out.write(csv.line(enquiry, this.notes.about(enquiry.reference())));
			}
		}
	}

	private PlainWords words(Locale locale) {
		Library library = this.libraries.current();
		return new PlainWords(new InboxWords(library, this.messages, locale, Instant.EPOCH),
				new AnswerOptions(library, this.messages, locale), library.clinic().timeZone());
	}

	/**
	 * Labels as on the staff pages, with times that spreadsheets can sort.
	 *
	 * @param words what is said of requests
	 * @param options what is said of answers
	 * @param zone where the clinic's clock stands
	 */
	private record PlainWords(InboxWords words, AnswerOptions options, ZoneId zone) implements EnquiryCsv.Words {

		@Override
		public String kind(EnquiryKind kind) {
			return this.words.kind(kind);
		}

		@Override
		public String status(EnquiryStatus status) {
			return this.words.status(status);
		}

		@Override
		public String time(Instant time) {
			return TIME.format(time.atZone(this.zone));
		}

		@Override
		public String yesOrNo(boolean answer) {
			return this.options.yesOrNo(answer ? "yes" : "no");
		}

		@Override
		public String days(List<String> halfDays) {
			return this.options.days(halfDays);
		}

		@Override
		public String topic(String topic) {
			return this.options.topic(topic);
		}

	}

}
