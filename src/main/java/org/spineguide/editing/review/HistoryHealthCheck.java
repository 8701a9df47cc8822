package org.spineguide.editing.review;

import java.util.List;
import java.util.Optional;

import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.editing.history.History;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.stereotype.Component;

/**
 * Health check of the Git repository of the content folder: whether it can take changes.
 */
@Component
class HistoryHealthCheck implements HealthCheck {

	private final History history;

	HistoryHealthCheck(History history) {
		this.history = history;
	}

	@Override
	public List<HealthItem> items() {
		Optional<GitProblem> problem = this.history.problem();
		return List.of(new HealthItem(problem.isPresent() ? Weight.SOON : Weight.WELL,
				problem.map(GitProblem::message).orElse("editing.health.git"), problem.isPresent() ? 1 : 0, null));
	}

}
