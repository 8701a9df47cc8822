package org.spineguide;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void packagesUseOnlyWhatTheirTableAllows() {
		ApplicationModules.of(SpineguideApplication.class).verify();
	}

}
