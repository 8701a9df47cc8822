package org.spineguide.staff.home;

import java.util.List;

/**
 * Result of the search of staff in one source.
 *
 * @param label the key of the message that names the kind of things
 * @param items what was found, the best first
 * @param complete whether there is no more
 */
public record FindResult(String label, List<Item> items, boolean complete) {

	public FindResult {
		items = List.copyOf(items);
	}

	/**
	 * Thing that was found.
	 *
	 * @param title what it is called
	 * @param detail how it stands
	 * @param address the page that shows it
	 */
	public record Item(String title, String detail, String address) {

		/** Keeps names of patients out of logs. */
		@Override
		public String toString() {
			return "Item[" + this.address + "]";
		}

	}

}
