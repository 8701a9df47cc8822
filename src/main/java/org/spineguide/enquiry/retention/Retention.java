package org.spineguide.enquiry.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.ScheduledErasure;

import org.springframework.stereotype.Component;

/** Retention: erases enquiries when their time is over. */
@Component
public class Retention {

	private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

	private final Enquiries enquiries;

	private final SecureErasure secureErasure;

	private final RetentionSettings settings;

	private final Clock clock;

	Retention(Enquiries enquiries, SecureErasure secureErasure, RetentionSettings settings, Clock clock) {
		this.enquiries = enquiries;
		this.secureErasure = secureErasure;
		this.settings = settings;
		this.clock = clock;
	}

	/** Returns what will be erased within a time, soonest first. */
	public List<ScheduledErasure> upcoming(Duration ahead) {
		Instant until = this.clock.instant().plus(ahead);
		return Stream
			.concat(this.enquiries.overSince(until.minus(this.settings.closed()))
				.stream()
				.map((over) -> over.after(this.settings.closed())),
					this.enquiries.quarantinedSince(until.minus(this.settings.quarantine()))
						.stream()
						.map((held) -> held.after(this.settings.quarantine())))
			.collect(Collectors.toMap(ScheduledErasure::reference, (erasure) -> erasure, ScheduledErasure::sooner))
			.values()
			.stream()
			.sorted(Comparator.comparing(ScheduledErasure::due))
			.toList();
	}

	/**
	 * Erases all whose time is over.
	 * @return their references
	 */
	public List<EnquiryReference> erase() {
		List<EnquiryReference> due = upcoming(Duration.ZERO).stream().map(ScheduledErasure::reference).toList();
		due.forEach(this.enquiries::erase);
		if (!due.isEmpty()) {
			LOG.info("Erased, because their time had come: {}", due);
		}
		// Also when there is nothing new, in case it could not be done the last time.
		this.secureErasure.shred();
		return due;
	}

}
