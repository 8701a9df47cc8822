package org.spineguide.staff.health;

import org.junit.jupiter.api.Test;
import org.spineguide.staff.health.HealthItem.Weight;
import org.spineguide.web.ExampleDisk;

import static org.assertj.core.api.Assertions.assertThat;

class DiskHealthCheckTests {

	@Test
	void nearlyFullDiskIsToBeMendedNow() {
		assertThat(new DiskHealthCheck(ExampleDisk.with(() -> 199)).items()).singleElement()
			.isEqualTo(new HealthItem(Weight.NOW, "staff.health.disk", 199, null));
	}

	@Test
	void diskWithRoomIsWell() {
		assertThat(new DiskHealthCheck(ExampleDisk.with(() -> 200)).items()).singleElement()
			.satisfies((item) -> assertThat(item.isWell()).isTrue());
	}

}
