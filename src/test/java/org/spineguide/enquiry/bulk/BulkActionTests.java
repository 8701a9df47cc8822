package org.spineguide.enquiry.bulk;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Kept;

import static org.assertj.core.api.Assertions.assertThat;

class BulkActionTests {

	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	@Test
	void urgentRequestThatNobodySawIsNotClosedAmongOthers() {
		Kept urgent = Kept.received(NOW).advised(NOW);
		assertThat(BulkAction.CLOSE.isOpenTo(urgent.make())).isFalse();
		assertThat(BulkAction.CLOSE.isOpenTo(urgent.as(EnquiryStatus.BEING_LOOKED_AT).make())).isTrue();
		assertThat(BulkAction.CLOSE.isOpenTo(Kept.received(NOW).make())).isTrue();
	}

}
