package org.spineguide.siege;

/**
 * One way to stop a site.
 *
 * @param name what is done
 * @param work does it until its time is over
 */
record Attack(String name, Work work) {

	/** What an attacker does. */
	@FunctionalInterface
	interface Work {

		void run(Besieged site, Tally tally, long end) throws Exception;

	}

}
