package org.spineguide.web.limit;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of request limits.
 *
 * @param addressLength how many characters an address may have, with its query
 * @param headerTime how long the headers of a request may take to come
 * @param bodyTime how long the body of a visitor's form may take to come
 * @param slowBodies how many such bodies may come slowly at the same time
 * @param forms how many requests to the visitors' form are worked on at the same time
 * @param others how many other requests are worked on at the same time, but for kept
 * pages, which take no work
 */
@Validated
@ConfigurationProperties("spineguide.web.limits")
record RequestLimits(@DefaultValue("12000") @Min(1000) int addressLength, @DefaultValue("10s") Duration headerTime,
		@DefaultValue("20s") Duration bodyTime, @DefaultValue("32") @Min(1) int slowBodies,
		@DefaultValue("12") @Min(1) int forms, @DefaultValue("24") @Min(1) int others) {
}
