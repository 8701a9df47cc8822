package org.spineguide.handout;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of handouts.
 *
 * @param parallel how many handouts are made at the same time; 0 means half as many as
 * there are processors, so that pages stay quick
 * @param queue how many may wait for their turn before visitors are asked to come back
 * @param cache how much memory finished handouts may take
 */
@Validated
@ConfigurationProperties("spineguide.handout")
record HandoutSettings(@DefaultValue("0") @Min(0) int parallel, @DefaultValue("20") @Min(1) int queue,
		@DefaultValue("16MB") DataSize cache) {

	/** Number of handouts that are made at the same time. */
	int workers() {
		return (this.parallel > 0) ? this.parallel : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
	}

}
