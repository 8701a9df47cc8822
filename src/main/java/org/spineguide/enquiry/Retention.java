package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Erases enquiries when their time has come. */
@Component
class Retention {

	private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

	private final Enquiries enquiries;

	private final Shredder shredder;

	private final RetentionSettings settings;

	private final Clock clock;

	Retention(Enquiries enquiries, Shredder shredder, RetentionSettings settings, Clock clock) {
		this.enquiries = enquiries;
		this.shredder = shredder;
		this.settings = settings;
		this.clock = clock;
	}

	/** What will be erased within a time, soonest first. */
	List<Erasure> upcoming(Duration ahead) {
		Instant until = this.clock.instant().plus(ahead);
		return Stream
			.concat(this.enquiries.overSince(until.minus(this.settings.closed()))
				.stream()
				.map((over) -> over.after(this.settings.closed())),
					this.enquiries.quarantinedSince(until.minus(this.settings.quarantine()))
						.stream()
						.map((held) -> held.after(this.settings.quarantine())))
			.collect(Collectors.toMap(Erasure::reference, (erasure) -> erasure, Erasure::sooner))
			.values()
			.stream()
			.sorted(Comparator.comparing(Erasure::due))
			.toList();
	}

	/**
	 * Erases all whose time has come.
	 * @return their references
	 */
	List<Reference> erase() {
		List<Reference> due = upcoming(Duration.ZERO).stream().map(Erasure::reference).toList();
		due.forEach(this.enquiries::erase);
		if (!due.isEmpty()) {
			LOG.info("Erased, because their time had come: {}", due);
		}
		// Also when there is nothing new, in case it could not be done the last time.
		this.shredder.shred();
		return due;
	}

}
