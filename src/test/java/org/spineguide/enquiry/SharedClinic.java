package org.spineguide.enquiry;

import org.spineguide.SpineguideApplication;

import org.springframework.boot.SpringApplication;

/**
 * Starts the site as it is, with the articles that its settings name, to be killed by
 * tests.
 */
public final class SharedClinic {

	private SharedClinic() {
	}

	public static void main(String[] args) {
		ExampleClinic.announce(SpringApplication.run(SpineguideApplication.class, args));
	}

}
