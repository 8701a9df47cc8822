package org.spineguide.editing.review;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.spineguide.editing.review.Reminders.Recipient;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who sees to it that articles are reviewed.
 *
 * @param owner The mail address of whoever sees to it that articles are reviewed. Without
 * one, nobody is reminded.
 * @param deputy The mail address of whoever does so in their place; reminded too.
 */
@ConfigurationProperties("spineguide.editing.reviews")
record ReviewSettings(@Nullable String owner, @Nullable String deputy) {

	/** Whom to remind, at which address. */
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
