package org.spineguide.enquiry.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention periods of requests.
 *
 * @param closed How long a request is kept after it was closed or taken back.
 * @param quarantine How long a request is kept that looks like spam and that nobody
 * released.
 */
@ConfigurationProperties("spineguide.enquiry.retention")
public record RetentionSettings(@DefaultValue("90d") Duration closed, @DefaultValue("30d") Duration quarantine) {
}
