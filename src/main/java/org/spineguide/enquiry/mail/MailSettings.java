package org.spineguide.enquiry.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail about requests.
 *
 * @param firstRetry How long to wait after the first attempt that failed. Each further
 * wait is twice as long.
 * @param longestRetry The longest wait between two attempts.
 * @param giveUpAfter How long to go on trying. Staff see what was not sent.
 */
@ConfigurationProperties("spineguide.enquiry.mail")
record MailSettings(@DefaultValue("30s") Duration firstRetry, @DefaultValue("30m") Duration longestRetry,
		@DefaultValue("3d") Duration giveUpAfter) {
}
