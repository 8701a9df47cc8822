package org.spineguide.content.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Report of what a register says of the cited works.
 *
 * @param register the register
 * @param records how many records were read
 * @param found what it says of works in the bibliography
 * @param cleared the keys of works that it says are sound again
 */
public record RegisterReport(SourceRegister register, long records, List<SourceNotice> found, Set<String> cleared) {

	public RegisterReport {
		found = List.copyOf(found);
		cleared = Set.copyOf(cleared);
	}

	/** Returns the same report with another part of what the register says. */
	public RegisterReport and(RegisterReport more) {
		return new RegisterReport(this.register, this.records + more.records,
				Stream.concat(this.found.stream(), more.found.stream()).toList(),
				Stream.concat(this.cleared.stream(), more.cleared.stream()).collect(Collectors.toSet()));
	}

	/** Returns whether it says something newer than an earlier notice of the register. */
	boolean replaces(SourceNotice earlier) {
		return this.cleared.contains(Objects.requireNonNullElse(earlier.id(), "")) || this.found.stream()
			.anyMatch((notice) -> Objects.equals(notice.id(), earlier.id()) && notice.kind() == earlier.kind());
	}

}
