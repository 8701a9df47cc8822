package org.spineguide.operation.setup;

import java.util.EnumSet;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration that puts the first steps into the menu of admins until they are done.
 */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

	static final String ADDRESS = "/staff/first-steps";

	@Bean
	StaffSection firstSteps(SetupSteps steps) {
		return new StaffSection("operation.setup", ADDRESS, EnumSet.of(Role.ADMIN), StaffGroup.SETTINGS, 100,
				"operation.setup.waiting", steps::open, true);
	}

}
