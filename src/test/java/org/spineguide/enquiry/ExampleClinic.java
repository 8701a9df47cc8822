package org.spineguide.enquiry;

import org.spineguide.SpineguideApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Starts the site of the {@link ExampleSite example clinic}, to be killed by tests. */
public final class ExampleClinic {

	/** Printed before the port once requests are answered. */
	static final String READY = "Example clinic is open on port ";

	private ExampleClinic() {
	}

	public static void main(String[] args) {
		announce(SpringApplication.run(new Class<?>[] { SpineguideApplication.class, ExampleSite.class }, args));
	}

	/** Tells the test that requests are answered. */
	static void announce(ApplicationContext context) {
		System.out.println(READY + context.getEnvironment().getProperty("local.server.port"));
	}

}
