package org.spineguide.staff.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs all health checks. */
@Component
public class HealthChecks {

	private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);

	/** Prefix of the keys of its messages. */
	private static final String SAY = "staff.health.";

	/**
	 * Time for which results are cached, as the menu of every page shows how many items
	 * need attention.
	 */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final ObjectProvider<HealthCheck> healthChecks;

	private final Clock clock;

	private int pressing;

	private Instant asked = Instant.MIN;

	HealthChecks(ObjectProvider<HealthCheck> healthChecks, Clock clock) {
		this.healthChecks = healthChecks;
		this.clock = clock;
	}

	/** Returns all items, the worst first. */
	List<HealthItem> items() {
		List<HealthItem> items = this.healthChecks.orderedStream()
			.flatMap(HealthChecks::ask)
			.sorted(Comparator.comparing(HealthItem::weight))
			.toList();
		remember(items);
		return items;
	}

	/** Counts the items that need attention; known up to a minute late. */
	public int pressing() {
		if (isOld()) {
			items();
		}
		return known();
	}

	/** Runs one check; a failure of one must not keep the others from reporting. */
	private static Stream<HealthItem> ask(HealthCheck healthCheck) {
		try {
			return healthCheck.items().stream();
		}
		catch (RuntimeException ex) {
			LOG.error("{} does not know how it stands", healthCheck.getClass().getSimpleName(), ex);
			return Stream.of(new HealthItem(HealthItem.Weight.NOW, SAY + "unknown", 1, null));
		}
	}

	private synchronized void remember(List<HealthItem> items) {
		this.pressing = (int) items.stream().filter((healthItem) -> healthItem.weight().isPressing()).count();
		this.asked = this.clock.instant();
	}

	private synchronized boolean isOld() {
		return !this.clock.instant().isBefore(this.asked.plus(PAUSE));
	}

	private synchronized int known() {
		return this.pressing;
	}

}
