package org.spineguide.enquiry.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.spineguide.enquiry.EnquiryReceived;
import org.spineguide.enquiry.mail.EnquiryMails;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Metrics of incoming requests and waiting mail, for monitoring. */
@Component
class EnquiryMetrics {

	private final MeterRegistry registry;

	EnquiryMetrics(MeterRegistry registry, EnquiryMails mails) {
		this.registry = registry;
		Gauge.builder("spineguide.mail.unsent", mails, (kept) -> kept.failed().size()).register(registry);
	}

	/**
	 * Counts a request after its transaction: one that could not be kept is not counted.
	 */
	@TransactionalEventListener
	void count(EnquiryReceived received) {
		this.registry.counter("spineguide.enquiries", "urgent", String.valueOf(received.urgent())).increment();
	}

}
