package org.spineguide.editing.review;

import java.util.EnumSet;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration that adds the search words without results to the staff menu. */
@Configuration(proxyBeanMethods = false)
class ZeroResultTermsConfiguration {

	@Bean
	StaffSection zeroResultTermsSection() {
		return new StaffSection("editing.zero-result-terms", "/staff/words", EnumSet.of(Role.EDITOR, Role.ADMIN),
				StaffGroup.REPORTS, 290);
	}

}
