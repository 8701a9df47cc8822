package org.spineguide.enquiry.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.spineguide.enquiry.EnquiryReceived;
import org.spineguide.enquiry.mail.EnquiryMails;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many requests come in and how much mail waits, for whoever watches the site. */
@Component
class EnquiryMetrics {

	private final MeterRegistry registry;

	EnquiryMetrics(MeterRegistry registry, EnquiryMails mails) {
		this.registry = registry;
		Gauge.builder("spineguide.mail.unsent", mails, (kept) -> kept.failed().size()).register(registry);
	}

	/** Only what is on the disk counts: one that could not be kept was none. */
	@TransactionalEventListener
	void count(EnquiryReceived received) {
		this.registry.counter("spineguide.enquiries", "urgent", String.valueOf(received.urgent())).increment();
	}

}
