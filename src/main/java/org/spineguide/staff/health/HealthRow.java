package org.spineguide.staff.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;

/**
 * Item of the health page, as one member sees it.
 *
 * @param item how it stands
 * @param open whether the member may open the page where it is fixed
 * @param others who else may, by role; empty when the member may
 */
record HealthRow(HealthItem item, boolean open, Set<Role> others) {

	static HealthRow of(HealthItem healthItem, StaffMember member, List<StaffSection> sections) {
		Optional<StaffSection> section = section(healthItem.address(), sections);
		boolean open = section.filter((found) -> found.isFor(member)).isPresent();
		return new HealthRow(healthItem, open, open ? Set.of() : section.map(StaffSection::roles).orElse(Set.of()));
	}

	/** Finds the section that the address belongs to. */
	private static Optional<StaffSection> section(@Nullable String address, List<StaffSection> sections) {
		if (address == null) {
			return Optional.empty();
		}
		String path = address.replaceFirst("\\?.*", "");
		return sections.stream().filter((staffSection) -> staffSection.covers(path)).findFirst();
	}

	/** Returns whether the member may see a place, by the page it links to. */
	public boolean leads(HealthItem.Place place) {
		return this.open && place.address() != null;
	}

}
