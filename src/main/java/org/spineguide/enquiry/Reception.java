package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what visitors send. */
class Reception {

	/** For so long a second enquiry from the same contact is taken as a repeat. */
	private static final Duration REPEAT = Duration.ofHours(24);

	private final Enquiries enquiries;

	private final Vault vault;

	private final Libraries libraries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reception(Enquiries enquiries, Vault vault, Libraries libraries, ApplicationEventPublisher events, Clock clock) {
		this.enquiries = enquiries;
		this.vault = vault;
		this.libraries = libraries;
		this.events = events;
		this.clock = clock;
	}

	/** Whether a journey was sent before. */
	boolean has(Journey journey) {
		return this.enquiries.find(journey.token()).isPresent();
	}

	/**
	 * Keeps what a visitor sent, once: whoever sends the same journey again gets the
	 * enquiry that is kept already.
	 */
	@Transactional
	Enquiry receive(Journey journey, Locale language) {
		Optional<Enquiry> kept = this.enquiries.find(journey.token());
		return kept.orElseGet(() -> keep(journey, language));
	}

	private Enquiry keep(Journey journey, Locale language) {
		Clinic clinic = this.libraries.current().clinic();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Answers answers = journey.form().answers();
		String contact = this.vault.hash(answers.route().canonical(answers.contact(), clinic.country()).orElseThrow());
		Enquiry enquiry = new Enquiry(Reference.draw(), journey.token(), journey.kind(), Status.RECEIVED, now,
				Promise.make(clinic, now).map((promise) -> promise.by().toInstant()).orElse(null), now,
				language.toLanguageTag(), journey.article(), journey.advised(), false,
				this.enquiries.newest(contact, now.minus(REPEAT)).orElse(null), answers, 0);
		if (!this.enquiries.keep(enquiry, contact)) {
			// Pressed twice at once: the other one won. Or, hardly ever, the reference is
			// taken, and then another one is drawn.
			return this.enquiries.find(journey.token()).orElseGet(() -> keep(journey, language));
		}
		this.events.publishEvent(new EnquiryReceived(enquiry.reference().toString(), enquiry.isUrgent()));
		return enquiry;
	}

}
