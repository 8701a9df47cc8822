package org.spineguide.enquiry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseWordsTests {

	private static final Instant RECEIVED = Instant.parse("2026-11-20T17:00:00Z");

	@Test
	void saysByWhenTheClinicCalls() {
		assertThat(words(Forms.form(), "2026-11-24T22:00:00Z"))
			.isEqualTo("We will phone you by 5pm on Tuesday 24 November.");
	}

	@Test
	void saysByWhenTheClinicWrites() {
		assertThat(words(Forms.form().email("ada@example.org"), "2026-11-24T17:30:00Z"))
			.isEqualTo("We will email you by 12:30pm on Tuesday 24 November.");
	}

	@Test
	void namesTheYearWhenItIsAnotherOne() {
		assertThat(words(Forms.form(), "2027-01-05T22:00:00Z"))
			.isEqualTo("We will phone you by 5pm on Tuesday 5 January 2027.");
	}

	@Test
	void namesNoDayWhenNoneIsPromised() {
		assertThat(words(Forms.form(), null)).isEqualTo("We will phone you as soon as we can.");
	}

	private static String words(Forms form, @Nullable String promised) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		Enquiry enquiry = new Enquiry(EnquiryReference.draw(), Enquiry.newToken(), EnquiryKind.APPOINTMENT,
				EnquiryStatus.RECEIVED, RECEIVED, (promised != null) ? Instant.parse(promised) : null, RECEIVED, "en",
				null, null, false, null, form.make().answers(), 0);
		return new PromiseWords(messages, ZoneId.of("America/New_York")).words(enquiry, Locale.ENGLISH);
	}

}
