package org.spineguide.web;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the security log.
 *
 * @param file The file that security events are written to as well, one JSON object a
 * line, for a program that watches them; without it they stand in the ordinary log alone.
 * @param fileSize How large the file may get before another is begun.
 * @param files How many older files are kept.
 */
@ConfigurationProperties("spineguide.security-log")
record SecurityLogSettings(@Nullable Path file, @DefaultValue("10MB") DataSize fileSize,
		@DefaultValue("10") int files) {
}
