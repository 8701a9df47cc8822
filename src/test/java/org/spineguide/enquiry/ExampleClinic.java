package org.spineguide.enquiry;

import org.spineguide.SpineguideApplication;

import org.springframework.boot.SpringApplication;

/** Starts the site of the {@link ExampleSite example clinic}, to be killed by tests. */
public final class ExampleClinic {

	/** Printed before the port once requests are answered. */
	static final String READY = "Example clinic is open on port ";

	private ExampleClinic() {
	}

	public static void main(String[] args) {
		var context = SpringApplication.run(new Class<?>[] { SpineguideApplication.class, ExampleSite.class }, args);
		System.out.println(READY + context.getEnvironment().getProperty("local.server.port"));
	}

}
