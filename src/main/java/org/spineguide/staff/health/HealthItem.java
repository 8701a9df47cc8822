package org.spineguide.staff.health;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How one thing stands that whoever runs the site looks after.
 *
 * @param weight how bad it is
 * @param message the key of the message that says how it stands; the same with
 * {@code .remedy} at its end says what to do
 * @param number what the message counts: things, or days
 * @param address the page of staff where it is mended, or {@code null} when that is done
 * outside the site
 * @param places where exactly, as far as that is known
 */
public record HealthItem(Weight weight, String message, long number, @Nullable String address, List<Place> places) {

	public HealthItem {
		places = List.copyOf(places);
	}

	public HealthItem(Weight weight, String message, long number, @Nullable String address) {
		this(weight, message, number, address, List.of());
	}

	/** One that is well as long as nothing is counted. */
	public static HealthItem counted(Weight weight, String message, long number, @Nullable String address) {
		return new HealthItem((number > 0) ? weight : Weight.WELL, message, number, address);
	}

	/** Whether there is nothing to mend. */
	public boolean isWell() {
		return this.weight == Weight.WELL;
	}

	/** The key of the message that says what to do. */
	public String remedy() {
		return this.message + ".remedy";
	}

	/** How bad something is; the worst first. */
	public enum Weight {

		/** Patients may come to harm or wait in vain. */
		NOW,

		/** It will not get better by itself. */
		SOON,

		/** Worth a thought. */
		SOMETIME,

		/** There is nothing to mend. */
		WELL;

		/** The key of the message that names it. */
		public String label() {
			return "staff.health-weight." + name();
		}

		/** Whether someone should mend it without being asked again. */
		boolean isPressing() {
			return this == NOW || this == SOON;
		}

	}

	/**
	 * One of the places that a matter is about.
	 *
	 * @param text what stands there, and what is wrong with it
	 * @param address the page of staff that opens it, or {@code null}
	 */
	public record Place(String text, @Nullable String address) {
	}

}
