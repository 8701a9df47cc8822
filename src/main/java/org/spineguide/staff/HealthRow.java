package org.spineguide.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A matter on the health page, as one member sees it.
 *
 * @param matter how it stands
 * @param open whether the member may open the page where it is mended
 * @param others who else may, by role; empty when the member may
 */
record HealthRow(Matter matter, boolean open, Set<Role> others) {

	static HealthRow of(Matter matter, StaffMember member, List<Duty> duties) {
		Optional<Duty> duty = duty(matter.address(), duties);
		boolean open = duty.filter((found) -> found.isFor(member)).isPresent();
		return new HealthRow(matter, open, open ? Set.of() : duty.map(Duty::roles).orElse(Set.of()));
	}

	/** Whose pages the address belongs to. */
	private static Optional<Duty> duty(@Nullable String address, List<Duty> duties) {
		if (address == null) {
			return Optional.empty();
		}
		String path = address.replaceFirst("\\?.*", "");
		return duties.stream()
			.filter((duty) -> path.equals(duty.address()) || path.startsWith(duty.address() + "/"))
			.findFirst();
	}

	/** The places that the member may see by the page they lead to. */
	public boolean leads(Matter.Place place) {
		return this.open && place.address() != null;
	}

}
