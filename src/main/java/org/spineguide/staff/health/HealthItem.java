package org.spineguide.staff.health;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Item of the health page: the state of one thing that the operator looks after.
 *
 * @param weight how bad it is
 * @param message the key of the message that says how it stands; the same with
 * {@code .remedy} at its end says what to do
 * @param number what the message counts: things, or days
 * @param address the page of staff where it is fixed, or {@code null} when that is done
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

	/** Creates an item that is well as long as nothing is counted. */
	public static HealthItem counted(Weight weight, String message, long number, @Nullable String address) {
		return new HealthItem((number > 0) ? weight : Weight.WELL, message, number, address);
	}

	/** Returns whether there is nothing to do. */
	public boolean isWell() {
		return this.weight == Weight.WELL;
	}

	/** Returns the key of the message that says what to do. */
	public String remedy() {
		return this.message + ".remedy";
	}

	/** Severity of an item; the worst first. */
	public enum Weight {

		/** Patients may come to harm or wait in vain. */
		NOW,

		/** Will not get better by itself. */
		SOON,

		/** Worth a thought. */
		SOMETIME,

		/** There is nothing to do. */
		WELL;

		/** Returns the key of the message that names it. */
		public String label() {
			return "staff.health-weight." + name();
		}

		/** Returns whether it needs attention without being asked again. */
		boolean isPressing() {
			return this == NOW || this == SOON;
		}

	}

	/**
	 * Place that an item is about.
	 *
	 * @param text what stands there, and what is wrong with it
	 * @param address the page of staff that opens it, or {@code null}
	 */
	public record Place(String text, @Nullable String address) {
	}

}
