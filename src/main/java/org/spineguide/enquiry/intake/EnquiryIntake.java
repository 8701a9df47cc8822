package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReceived;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.ReplyPromise;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.mail.MailOutbox;
import org.spineguide.enquiry.seal.PersonalDataCipher;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what visitors send. */
@Component
class EnquiryIntake {

	/** For so long a second enquiry from the same contact is taken as a repeat. */
	private static final Duration REPEAT = Duration.ofHours(24);

	private final Enquiries enquiries;

	private final SpamFilter filter;

	private final MailOutbox mailOutbox;

	private final PersonalDataCipher personalDataCipher;

	private final Libraries libraries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EnquiryIntake(Enquiries enquiries, SpamFilter filter, MailOutbox mailOutbox, PersonalDataCipher personalDataCipher,
			Libraries libraries, ApplicationEventPublisher events, Clock clock) {
		this.enquiries = enquiries;
		this.filter = filter;
		this.mailOutbox = mailOutbox;
		this.personalDataCipher = personalDataCipher;
		this.libraries = libraries;
		this.events = events;
		this.clock = clock;
	}

	/** The enquiry that a journey became, if it was sent before. */
	Optional<Enquiry> kept(FormProgress formProgress) {
		return this.enquiries.find(formProgress.token());
	}

	/**
	 * Keeps what a visitor sent, once: whoever sends the same journey again gets the
	 * enquiry that is kept already.
	 * @param busyNetwork whether many requests came from where this one comes from
	 */
	@Transactional
	Enquiry receive(FormProgress formProgress, Locale language, boolean busyNetwork) {
		return kept(formProgress).orElseGet(() -> keep(formProgress, language, busyNetwork));
	}

	/**
	 * Takes an enquiry back for the person who sent it; one that is over stays as it is.
	 */
	@Transactional
	void withdraw(RandomToken token) {
		this.enquiries.find(token)
			.filter((enquiry) -> !enquiry.status().isOver())
			.ifPresent((enquiry) -> this.enquiries.change(enquiry.withdraw(this.clock.instant())));
	}

	private Enquiry keep(FormProgress formProgress, Locale language, boolean busyNetwork) {
		Clinic clinic = this.libraries.current().clinic();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Answers answers = formProgress.form().answers();
		String contact = this.personalDataCipher
			.hash(answers.route().canonical(answers.contact(), clinic.country()).orElseThrow());
		Set<SpamSign> signs = this.filter.signs(formProgress, contact, busyNetwork, now);
		boolean suspicious = SpamSign.areOverTheLine(signs);
		// Somebody has to look at warning signs at once, even if a program made them up.
		Enquiry enquiry = new Enquiry(EnquiryReference.draw(), formProgress.token(), formProgress.kind(),
				EnquiryStatus.RECEIVED, now,
				ReplyPromise.make(clinic, now).map((promise) -> promise.by().toInstant()).orElse(null), now,
				language.toLanguageTag(), formProgress.article(), formProgress.advised(),
				suspicious && formProgress.advised() == null,
				this.enquiries.newest(contact, now.minus(REPEAT)).orElse(null), answers, 0);
		if (!this.enquiries.keep(enquiry, contact)) {
			// Pressed twice at once: the other one won. Or, hardly ever, the reference is
			// taken, and then another one is drawn.
			return this.enquiries.find(formProgress.token()).orElseGet(() -> keep(formProgress, language, busyNetwork));
		}
		// The inbox has it on top; a mail for each would drown those of other people.
		boolean isFlood = suspicious && SpamSign.areMany(signs);
		if (!enquiry.quarantined() && !isFlood) {
			this.mailOutbox.tellStaff(enquiry, now);
		}
		// Else strangers could have us write to whom they like, one after the other.
		if (!suspicious && !SpamSign.areMany(signs)) {
			this.mailOutbox.tellPatient(enquiry, now);
		}
		this.events.publishEvent(new EnquiryReceived(enquiry.reference().toString(), enquiry.isUrgent()));
		return enquiry;
	}

}
