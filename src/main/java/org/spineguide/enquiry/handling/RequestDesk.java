package org.spineguide.enquiry.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.RefusedChangeException;
import org.spineguide.enquiry.mail.MailKey;
import org.spineguide.enquiry.mail.MailOutbox;
import org.spineguide.staff.Audit;
import org.spineguide.staff.AuditLine;
import org.spineguide.staff.StaffMember;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Service through which staff read enquiries and act on them. Each action leaves a line
 * in the audit trail.
 */
@Component
public class RequestDesk {

	/** Key of the message in the audit trail for a look. */
	static final String LOOKED = "enquiry.audit.looked";

	private static final String SENT_AGAIN = "enquiry.audit.sent-again";

	private static final String DISMISSED = "enquiry.audit.dismissed";

	private final Enquiries enquiries;

	private final StaffNotes notes;

	private final MailOutbox mailOutbox;

	private final Audit audit;

	private final Clock clock;

	RequestDesk(Enquiries enquiries, StaffNotes notes, MailOutbox mailOutbox, Audit audit, Clock clock) {
		this.enquiries = enquiries;
		this.notes = notes;
		this.mailOutbox = mailOutbox;
		this.audit = audit;
		this.clock = clock;
	}

	/** Finds an enquiry that a member does something with, without looking. */
	public Optional<Enquiry> find(EnquiryReference reference) {
		return this.enquiries.find(reference);
	}

	/** Shows an enquiry to a member of staff. */
	@Transactional
	public Optional<Enquiry> look(StaffMember member, EnquiryReference reference) {
		Optional<Enquiry> found = this.enquiries.find(reference);
		found.ifPresent((enquiry) -> this.audit.note(member, LOOKED, reference.toString()));
		return found;
	}

	/** Shows some enquiries to a member of staff, as they are now. */
	@Transactional
	public List<Enquiry> lookAt(StaffMember member, List<EnquiryReference> references, String why) {
		List<Enquiry> found = references.isEmpty() ? List.of() : this.enquiries.all(references);
		found.forEach((enquiry) -> this.audit.note(member, why, enquiry.reference().toString()));
		return found;
	}

	/**
	 * Performs an action on an enquiry, and keeps the note that came with it.
	 * @throws OptimisticLockingFailureException when it was changed meanwhile; then
	 * nothing is done, and the note is not kept
	 * @throws RefusedChangeException when its status does not allow it
	 */
	@Transactional
	public void handle(StaffMember member, Enquiry enquiry, Handling handling, HandlingForm form) {
		if (!form.knows(enquiry)) {
			throw new OptimisticLockingFailureException(enquiry.reference() + " was changed meanwhile");
		}
		Instant now = now();
		Enquiry changed = handling.apply(enquiry, now);
		this.enquiries.change(changed);
		if (!form.note().isBlank()) {
			this.notes.keep(enquiry.reference(), new StaffNote(member.name(), now, form.note().strip()));
		}
		this.audit.note(member, handling.trail(), enquiry.reference().toString());
		Instant promised = enquiry.promised();
		// What was promised for a day that is over had better not be promised again.
		if (handling == Handling.RELEASE && (promised == null || now.isBefore(promised))) {
			this.mailOutbox.tellPatient(changed, now);
		}
	}

	/**
	 * Erases an enquiry that is over or held as spam before its time.
	 * @throws OptimisticLockingFailureException when it was changed since it was shown
	 * @throws RefusedChangeException when somebody still waits for a reply
	 */
	@Transactional
	public void erase(StaffMember member, Enquiry enquiry) {
		enquiry.requireErasable();
		// Fails when somebody changed it; what is erased then is what was shown.
		this.enquiries.change(enquiry);
		this.enquiries.erase(enquiry.reference());
		this.audit.note(member, "enquiry.audit.erased", enquiry.reference().toString());
	}

	/**
	 * Returns whether the last action is the same by the same member, as when a button is
	 * pressed twice.
	 */
	public boolean isRepeated(StaffMember member, Enquiry enquiry, Handling handling, HandlingForm form) {
		return history(enquiry.reference()).stream()
			.findFirst()
			.filter((line) -> member.name().equals(line.who()) && handling.trail().equals(line.what()))
			.isPresent() && (form.note().isBlank() || isNewest(member, enquiry, form.note()));
	}

	private boolean isNewest(StaffMember member, Enquiry enquiry, String note) {
		List<StaffNote> notes = this.notes.about(enquiry.reference());
		StaffNote newest = notes.isEmpty() ? null : notes.get(notes.size() - 1);
		return newest != null && newest.author().equals(member.name()) && newest.text().equals(note.strip());
	}

	/** Saves a note, whatever else happened meanwhile; pressed twice, it is kept once. */
	@Transactional
	public void note(StaffMember member, Enquiry enquiry, String note) {
		if (isNewest(member, enquiry, note)) {
			return;
		}
		this.notes.keep(enquiry.reference(), new StaffNote(member.name(), now(), note.strip()));
		this.enquiries.touch(enquiry.reference());
		this.audit.note(member, "enquiry.audit.noted", enquiry.reference().toString());
	}

	/**
	 * Retries a failed mail at once; nothing is done about one that is not there.
	 */
	@Transactional
	public void sendAgain(StaffMember member, MailKey mailKey) {
		if (this.mailOutbox.sendAgain(mailKey, now())) {
			this.audit.note(member, SENT_AGAIN, mailKey.reference().toString());
		}
	}

	/** Takes a failed mail off the list, since the person was reached otherwise. */
	@Transactional
	public void dismiss(StaffMember member, MailKey mailKey) {
		this.mailOutbox.dismiss(mailKey, now());
		this.audit.note(member, DISMISSED, mailKey.reference().toString());
	}

	/** Returns the history of an enquiry without looks, the newest first. */
	public List<AuditLine> history(EnquiryReference reference) {
		return this.audit.linesAbout(reference.toString())
			.stream()
			.filter((line) -> !line.what().startsWith(LOOKED))
			.toList();
	}

	/**
	 * Returns the name of the member of staff who changed an enquiry last, if known.
	 */
	public Optional<String> lastHand(EnquiryReference reference) {
		return history(reference).stream()
			.filter((line) -> !line.what().equals(SENT_AGAIN) && !line.what().equals(DISMISSED))
			.findFirst()
			.map(AuditLine::who);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
