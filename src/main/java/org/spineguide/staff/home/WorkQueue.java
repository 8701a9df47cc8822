package org.spineguide.staff.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/** Work queue of a member of staff, the most urgent first, from all sources. */
@Component
class WorkQueue {

	private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

	private final List<WorkSource> sources;

	WorkQueue(List<WorkSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** Returns what waits for a member. */
	Work of(StaffMember member, Locale locale) {
		boolean complete = true;
		List<WorkPart> parts = new ArrayList<>();
		for (WorkSource source : this.sources) {
			try {
				parts.addAll(source.work(member, locale));
			}
			// One source that fails must not keep the requests of patients from view.
			catch (RuntimeException ex) {
				LOG.error("{} does not know what waits", source.getClass().getSimpleName(), ex);
				complete = false;
			}
		}
		return new Work(parts.stream()
			.filter((part) -> !part.items().isEmpty())
			.collect(Collectors.groupingBy(WorkPart::kind, TreeMap::new, Collectors.toList())), complete);
	}

	/**
	 * What waits for a member.
	 *
	 * @param parts the work by its kind, the most urgent first
	 * @param complete whether all sources could be asked
	 */
	record Work(Map<WorkKind, List<WorkPart>> parts, boolean complete) {
	}

}
