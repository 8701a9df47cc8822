package org.spineguide.operation;

import java.util.ArrayList;
import java.util.List;

import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;
import org.spineguide.web.export.ExportState;
import org.spineguide.web.export.ExportWorker;

import org.springframework.stereotype.Component;

/**
 * Health check of the published folder: reports pages there that are older than what the
 * site shows, and a cache in front that was not told of a change.
 */
@Component
class PublishedFolderHealthCheck implements HealthCheck {

	private static final String SAY = "operation.publish.";

	private final ExportWorker worker;

	PublishedFolderHealthCheck(ExportWorker worker) {
		this.worker = worker;
	}

	@Override
	public List<HealthItem> items() {
		return this.worker.state().map(PublishedFolderHealthCheck::items).orElseGet(List::of);
	}

	private static List<HealthItem> items(ExportState state) {
		List<HealthItem> items = new ArrayList<>();
		String problem = state.problem();
		if (problem != null) {
			items.add(new HealthItem(Weight.NOW, SAY + "failed", 0, null, List.of(new Place(problem, null))));
		}
		List<Place> places = state.failed().stream().map((address) -> new Place(address, null)).toList();
		items.add(new HealthItem(places.isEmpty() ? Weight.WELL : Weight.NOW, SAY + "stale", places.size(), null,
				places));
		if (!state.isPurged()) {
			items.add(new HealthItem(Weight.SOON, SAY + "purge", 0, null));
		}
		return items;
	}

}
