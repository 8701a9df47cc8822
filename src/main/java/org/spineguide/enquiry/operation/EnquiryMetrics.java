package org.spineguide.enquiry.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.spineguide.enquiry.EnquiryReceived;
import org.spineguide.enquiry.mail.EnquiryMails;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many requests come in and how much mail waits, for whoever watches the site. */
@Component
class EnquiryMetrics {

	private final MeterRegistry registry;

	EnquiryMetrics(MeterRegistry registry, EnquiryMails mails) {
		this.registry = registry;
		Gauge.builder("spineguide.mail.unsent", mails, (kept) -> kept.failed().size()).register(registry);
	}

	@EventListener
	void count(EnquiryReceived received) {
		this.registry.counter("spineguide.enquiries", "urgent", String.valueOf(received.urgent())).increment();
	}

}
