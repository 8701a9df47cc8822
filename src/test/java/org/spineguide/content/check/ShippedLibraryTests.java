package org.spineguide.content.check;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedLibraryTests {

	@Test
	void articlesThatComeWithTheProgramMeetTheBar() {
		CheckReport report = Checks.check(Checks.SHIPPED);
		assertThat(report.texts()).hasSizeGreaterThan(50);
		assertThat(report.findings()).filteredOn((finding) -> finding.severity() != Severity.ADVICE).isEmpty();
	}

}
