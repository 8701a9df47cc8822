package org.spineguide.enquiry.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.enquiry.inbox.InboxEntry;
import org.spineguide.enquiry.inbox.InboxWords;
import org.spineguide.enquiry.mail.EnquiryMail;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.WorkItem;
import org.spineguide.staff.home.WorkKind;
import org.spineguide.staff.home.WorkPart;
import org.spineguide.staff.home.WorkSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Work of reception: requests that wait, and mails about them that failed. */
@Component
@Order(1)
class RequestWork implements WorkSource {

	private static final String LIST = "/staff/requests";

	private static final String MAILS = "/staff/mails";

	/** Time within which somebody should look at what is held as spam. */
	private static final Duration A_DAY = Duration.ofDays(1);

	private static final int MOST = WorkPart.MOST + 1;

	private final WaitingRequests requests;

	private final EnquiryMails mails;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	RequestWork(WaitingRequests requests, EnquiryMails mails, Libraries libraries, MessageSource messages,
			Clock clock) {
		this.requests = requests;
		this.mails = mails;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<WorkPart> work(StaffMember member, Locale locale) {
		List<WorkPart> parts = new ArrayList<>();
		boolean reception = member.is(Role.RECEPTION);
		if (reception) {
			parts.addAll(requests(locale));
		}
		if (reception || member.is(Role.ADMIN)) {
			parts.add(failedMails(locale));
		}
		return parts;
	}

	private List<WorkPart> requests(Locale locale) {
		Library library = this.libraries.current();
		Clinic clinic = library.clinic();
		Instant now = this.clock.instant();
		InboxWords words = new InboxWords(library, this.messages, locale, now);
		LocalDate today = clinic.today(this.clock);
		ZoneId zone = clinic.timeZone();
		return List.of(part(WorkKind.URGENT, this.requests.urgent(MOST), "?show=urgent", words),
				part(WorkKind.LATE, this.requests.late(now, MOST), "?show=late", words),
				part(WorkKind.TODAY, this.requests.due(now, today.plusDays(1).atStartOfDay(zone).toInstant(), MOST), "",
						words),
				part(WorkKind.RETRY, this.requests.triedBefore(today.atStartOfDay(zone).toInstant(), MOST),
						"?status=TRIED_TO_REACH", words),
				part(WorkKind.HELD, this.requests.heldSince(now.minus(A_DAY), MOST), "?show=quarantine", words));
	}

	private static WorkPart part(WorkKind kind, List<InboxEntry> entries, String query, InboxWords words) {
		return new WorkPart(kind,
				entries.stream()
					.map((entry) -> new WorkItem(entry.reference().toString(), words.summary(entry),
							LIST + "/" + entry.reference() + query))
					.toList(),
				LIST + query);
	}

	private WorkPart failedMails(Locale locale) {
		return new WorkPart(WorkKind.MEND,
				this.mails.failed(MOST)
					.stream()
					.map((mail) -> new WorkItem(
							this.messages.getMessage("enquiry.work.mail", new Object[] { mail.reference() }, locale),
							reason(mail, locale), MAILS + "#" + mail.reference()))
					.toList(),
				MAILS);
	}

	private String reason(EnquiryMail mail, Locale locale) {
		EnquiryMail.Failure failure = mail.failure();
		return this.messages.getMessage((failure != null) ? failure.label() : mail.state().label(), null, locale);
	}

}
