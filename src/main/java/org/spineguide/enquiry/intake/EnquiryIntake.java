package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

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
import org.spineguide.enquiry.decision.DecisionAnswers;
import org.spineguide.enquiry.decision.DecisionDraft;
import org.spineguide.enquiry.draft.FormDraft;
import org.spineguide.enquiry.draft.FormDrafts;
import org.spineguide.enquiry.form.EnquiryForm;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormValidation;
import org.spineguide.enquiry.mail.MailOutbox;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.spam.SpamSign;
import org.spineguide.enquiry.spam.SpamSigns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Intake service: saves what visitors send. */
@Component
class EnquiryIntake {

	/** Time for which a second enquiry from the same contact is taken as a repeat. */
	private static final Duration REPEAT = Duration.ofHours(24);

	private final Enquiries enquiries;

	private final FormDrafts drafts;

	private final FormValidation formValidation;

	private final SpamFilter filter;

	private final SpamSigns spamSigns;

	private final MailOutbox mailOutbox;

	private final PersonalDataCipher personalDataCipher;

	private final Libraries libraries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EnquiryIntake(Enquiries enquiries, FormDrafts drafts, FormValidation formValidation, SpamFilter filter,
			SpamSigns spamSigns, MailOutbox mailOutbox, PersonalDataCipher personalDataCipher, Libraries libraries,
			ApplicationEventPublisher events, Clock clock) {
		this.enquiries = enquiries;
		this.drafts = drafts;
		this.formValidation = formValidation;
		this.filter = filter;
		this.spamSigns = spamSigns;
		this.mailOutbox = mailOutbox;
		this.personalDataCipher = personalDataCipher;
		this.libraries = libraries;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns the answers so far: once they are sent, those of the enquiry. Empty when
	 * that was erased since.
	 */
	Optional<FormProgress> answers(FormProgress progress) {
		return progress.wasSent()
				? this.enquiries.find(progress.token()).map((enquiry) -> asSent(progress, enquiry.answers()))
				: Optional.of(progress);
	}

	private static FormProgress asSent(FormProgress progress, Answers answers) {
		DecisionAnswers decision = answers.decision();
		return progress.with(EnquiryForm.of(answers, progress.form().warningSigns()))
			.withDecision((decision != null) ? new DecisionDraft(decision, true) : null);
	}

	/** Returns the enquiry that was sent from a form before, if any. */
	Optional<Enquiry> sent(FormProgress progress) {
		return this.enquiries.find(progress.token())
			.or(() -> Optional.ofNullable(progress.sent()).flatMap(this.enquiries::find));
	}

	/**
	 * Returns the enquiry that says just what a finished form says, unless it was
	 * withdrawn.
	 */
	Optional<Enquiry> kept(FormProgress progress) {
		return sent(progress).filter((enquiry) -> enquiry.status() != EnquiryStatus.WITHDRAWN)
			.filter(progress::isToldBy);
	}

	/**
	 * Returns a form after a change. What differs from what was sent becomes another
	 * enquiry; what is changed back is the one that was sent.
	 */
	FormProgress changed(FormProgress progress) {
		return sent(progress).map((enquiry) -> changed(progress, enquiry)).orElse(progress);
	}

	private FormProgress changed(FormProgress progress, Enquiry enquiry) {
		boolean same = this.formValidation.unfinished(progress).isEmpty() && progress.isToldBy(enquiry);
		if (same) {
			return progress.as(enquiry.token()).afterSending();
		}
		return progress.token().equals(enquiry.token()) ? progress.after(enquiry.token()) : progress;
	}

	/**
	 * Saves what a visitor sent, once: sending the same again returns the enquiry that is
	 * kept already, and sending something else creates another, linked to the first.
	 * @param draft what is sent
	 * @param progress its answers, which are finished
	 * @param busyNetwork whether many requests came from where this one comes from
	 */
	@Transactional
	Enquiry receive(FormDraft draft, FormProgress progress, Locale language, BooleanSupplier busyNetwork) {
		Enquiry last = sent(progress).orElse(null);
		if (last != null && last.status() != EnquiryStatus.WITHDRAWN && progress.isToldBy(last)) {
			if (!draft.progress().wasSent()) {
				this.drafts.change(draft, progress.as(last.token()).afterSending(), this.clock.instant());
			}
			return last;
		}
		FormProgress fresh = (last != null && last.token().equals(progress.token())) ? progress.after(last.token())
				: progress;
		// First, so that the second of two presses at once waits here for the first one.
		this.drafts.change(draft, fresh.afterSending(), this.clock.instant());
		return keep(fresh, language, busyNetwork.getAsBoolean(), (last != null) ? last.reference() : null);
	}

	/**
	 * Withdraws an enquiry for the person who sent it; one that is over stays as it is.
	 */
	@Transactional
	void withdraw(RandomToken token) {
		this.enquiries.find(token)
			.filter((enquiry) -> !enquiry.status().isOver())
			.ifPresent((enquiry) -> this.enquiries.change(enquiry.withdraw(this.clock.instant())));
	}

	private Enquiry keep(FormProgress formProgress, Locale language, boolean busyNetwork,
			@Nullable EnquiryReference earlier) {
		Clinic clinic = this.libraries.current().clinic();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Answers answers = formProgress.answers();
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
				(earlier != null) ? earlier : this.enquiries.newest(contact, now.minus(REPEAT)).orElse(null), answers,
				0);
		if (!this.enquiries.keep(enquiry, contact)) {
			// Sent from another draft at once: the other one won. Or, hardly ever, the
			// reference is taken, and then another one is drawn.
			return this.enquiries.find(formProgress.token())
				.orElseGet(() -> keep(formProgress, language, busyNetwork, earlier));
		}
		this.spamSigns.keep(enquiry.reference(), signs);
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
