package org.spineguide.editing.review;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.spineguide.editing.review.Reminders.Recipient;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of review reminders.
 *
 * @param owner The mail address of the person responsible for reviews. Without one,
 * nobody is reminded.
 * @param deputy The mail address of their deputy; reminded too.
 */
@ConfigurationProperties("spineguide.editing.reviews")
record ReviewSettings(@Nullable String owner, @Nullable String deputy) {

	/** Returns the recipients with their addresses. */
	Map<Recipient, String> recipients() {
		Map<Recipient, String> recipients = new EnumMap<>(Recipient.class);
		if (this.owner != null && !this.owner.isBlank()) {
			recipients.put(Recipient.OWNER, this.owner.strip());
		}
		if (this.deputy != null && !this.deputy.isBlank()) {
			recipients.put(Recipient.DEPUTY, this.deputy.strip());
		}
		return recipients;
	}

	/** Keeps addresses out of logs. */
	@Override
	public String toString() {
		return "ReviewSettings[" + recipients().keySet() + "]";
	}

}
