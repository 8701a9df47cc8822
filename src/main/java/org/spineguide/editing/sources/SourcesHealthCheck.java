package org.spineguide.editing.sources;

import java.time.Clock;
import java.util.List;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.stereotype.Component;

/** Health check of the cited works: whether what articles rest on still stands. */
@Component
class SourcesHealthCheck implements HealthCheck {

	private static final String PAGE = "/staff/sources";

	/** Prefix of the keys of its messages. */
	private static final String SAY = "editing.health.";

	private final Libraries libraries;

	private final WeeklySourceCheck weekly;

	private final Clock clock;

	SourcesHealthCheck(Libraries libraries, WeeklySourceCheck weekly, Clock clock) {
		this.libraries = libraries;
		this.weekly = weekly;
		this.clock = clock;
	}

	@Override
	public List<HealthItem> items() {
		Library library = this.libraries.current();
		List<CitedSource> cited = CitedSource.withNotices(library).stream().filter(CitedSource::isCited).toList();
		List<CitedSource> takenBack = cited.stream().filter((source) -> source.reference().isTakenBack()).toList();
		List<CitedSource> others = cited.stream().filter((source) -> !source.reference().isTakenBack()).toList();
		return List.of(item(Weight.NOW, "taken-back", takenBack), item(Weight.SOMETIME, "doubtful", others),
				HealthItem.counted(Weight.SOMETIME, SAY + "guidelines",
						CitedSource.dueGuidelines(library, library.clinic().today(this.clock)), PAGE),
				HealthItem.counted(Weight.SOON, SAY + "sources-failed", this.weekly.hasFailed() ? 1 : 0, PAGE));
	}

	private static HealthItem item(Weight weight, String name, List<CitedSource> sources) {
		return new HealthItem(sources.isEmpty() ? Weight.WELL : weight, SAY + name, sources.size(), PAGE,
				sources.stream()
					.flatMap((source) -> source.places()
						.stream()
						.map((place) -> new Place(place.article().title() + ": " + source.reference().title(),
								place.editAddress())))
					.toList());
	}

}
