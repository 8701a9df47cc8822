package org.spineguide.staff.health;

import java.util.List;

import org.spineguide.staff.health.HealthItem.Weight;
import org.spineguide.web.DiskReserve;

import org.springframework.stereotype.Component;

/**
 * Health check of the disk: reports when the data folder has so little room that only
 * requests are kept.
 */
@Component
class DiskHealthCheck implements HealthCheck {

	private final DiskReserve disk;

	DiskHealthCheck(DiskReserve disk) {
		this.disk = disk;
	}

	@Override
	public List<HealthItem> items() {
		return List.of(new HealthItem(this.disk.isLow() ? Weight.NOW : Weight.WELL, "staff.health.disk",
				this.disk.freeMegabytes(), null));
	}

}
