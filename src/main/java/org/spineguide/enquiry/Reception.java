package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.crypto.RandomToken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what visitors send. */
@Component
class Reception {

	/** For so long a second enquiry from the same contact is taken as a repeat. */
	private static final Duration REPEAT = Duration.ofHours(24);

	private final Enquiries enquiries;

	private final SpamFilter filter;

	private final Postbox postbox;

	private final Vault vault;

	private final Libraries libraries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reception(Enquiries enquiries, SpamFilter filter, Postbox postbox, Vault vault, Libraries libraries,
			ApplicationEventPublisher events, Clock clock) {
		this.enquiries = enquiries;
		this.filter = filter;
		this.postbox = postbox;
		this.vault = vault;
		this.libraries = libraries;
		this.events = events;
		this.clock = clock;
	}

	/** The enquiry that a journey became, if it was sent before. */
	Optional<Enquiry> kept(Journey journey) {
		return this.enquiries.find(journey.token());
	}

	/**
	 * Keeps what a visitor sent, once: whoever sends the same journey again gets the
	 * enquiry that is kept already.
	 * @param busyNetwork whether many requests came from where this one comes from
	 */
	@Transactional
	Enquiry receive(Journey journey, Locale language, boolean busyNetwork) {
		return kept(journey).orElseGet(() -> keep(journey, language, busyNetwork));
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

	private Enquiry keep(Journey journey, Locale language, boolean busyNetwork) {
		Clinic clinic = this.libraries.current().clinic();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Answers answers = journey.form().answers();
		String contact = this.vault.hash(answers.route().canonical(answers.contact(), clinic.country()).orElseThrow());
		boolean suspicious = SpamSign.areOverTheLine(this.filter.signs(journey, contact, busyNetwork, now));
		// Somebody has to look at warning signs at once, even if a program made them up.
		Enquiry enquiry = new Enquiry(Reference.draw(), journey.token(), journey.kind(), Status.RECEIVED, now,
				Promise.make(clinic, now).map((promise) -> promise.by().toInstant()).orElse(null), now,
				language.toLanguageTag(), journey.article(), journey.advised(), suspicious && journey.advised() == null,
				this.enquiries.newest(contact, now.minus(REPEAT)).orElse(null), answers, 0);
		if (!this.enquiries.keep(enquiry, contact)) {
			// Pressed twice at once: the other one won. Or, hardly ever, the reference is
			// taken, and then another one is drawn.
			return this.enquiries.find(journey.token()).orElseGet(() -> keep(journey, language, busyNetwork));
		}
		if (!enquiry.quarantined()) {
			this.postbox.tellStaff(enquiry, now);
		}
		if (!suspicious) {
			// Else strangers could have us write to whom they like.
			this.postbox.tellPatient(enquiry, now);
		}
		this.events.publishEvent(new EnquiryReceived(enquiry.reference().toString(), enquiry.isUrgent()));
		return enquiry;
	}

}
