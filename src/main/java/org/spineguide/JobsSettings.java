package org.spineguide;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the job scheduler.
 *
 * @param enabled Whether this process runs jobs. At least one of several that share a
 * database has to.
 * @param poll How often to look for jobs that are due.
 */
@ConfigurationProperties("spineguide.jobs")
record JobsSettings(@DefaultValue("true") boolean enabled, @DefaultValue("5s") Duration poll) {
}
