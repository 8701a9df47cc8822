package org.spineguide.editing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.HistoryUnavailable;
import org.spineguide.editing.history.SharingStatus;
import org.spineguide.editing.history.git.ConflictingChange;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.stereotype.Component;

/**
 * Health check of the Git repository of the content folder: whether it can take changes,
 * whether other nodes have them, and whether any was set aside.
 */
@Component
class HistoryHealthCheck implements HealthCheck {

	private static final String WORKS = "editing.health.git";

	private final History history;

	HistoryHealthCheck(History history) {
		this.history = history;
	}

	@Override
	public List<HealthItem> items() {
		List<HealthItem> items = new ArrayList<>();
		items.add(repository());
		if (this.history.isShared()) {
			SharingStatus sharing = this.history.sharing();
			if (sharing.awaySince().isPresent()) {
				items.add(new HealthItem(Weight.SOON, "editing.health.away", sharing.waiting(), null));
			}
			else {
				items.add(HealthItem.counted(Weight.SOON, "editing.health.unsent", sharing.waiting(), null));
			}
			List<ConflictingChange> aside = this.history.setAside();
			items.add(new HealthItem(aside.isEmpty() ? Weight.WELL : Weight.SOON, "editing.health.aside", aside.size(),
					"/staff/articles",
					aside.stream()
						.flatMap((change) -> change.files().stream().map(HistoryHealthCheck::place))
						.toList()));
		}
		return items;
	}

	private HealthItem repository() {
		Optional<GitProblem> problem = this.history.problem();
		if (problem.isPresent()) {
			return new HealthItem(Weight.SOON, message(WORKS + ".", problem.get()), 1, null);
		}
		return this.history.whyNot()
			.map((why) -> new HealthItem(weight(why), message("editing.health.history.", why), 1, null))
			.orElseGet(() -> new HealthItem(Weight.WELL, WORKS, 0, null));
	}

	/** A folder that the operator keeps a history of, or wants as it is, is no fault. */
	private static Weight weight(HistoryUnavailable why) {
		return switch (why) {
			case INSIDE_ANOTHER, READ_ONLY -> Weight.SOMETIME;
			case UNRELATED, BROKEN -> Weight.SOON;
		};
	}

	private static String message(String prefix, Enum<?> name) {
		return prefix + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Place place(String file) {
		return new Place(file, ContentFile.parse(file).isPresent() ? "/staff/articles" : null);
	}

}
