package org.spineguide.staff;

import org.spineguide.Scratch;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a site under test a data folder of its own, outside of the checkout. */
public class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spineguide.data.dir=" + Scratch.folder("site-data")).applyTo(context);
	}

}
