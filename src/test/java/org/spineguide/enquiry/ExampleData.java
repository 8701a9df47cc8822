package org.spineguide.enquiry;

import java.nio.file.Path;

import org.spineguide.Scratch;
import org.spineguide.content.load.TestLibrary;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the site of the {@link ExampleSite example clinic} a data folder of its own, and
 * hardly any articles to read.
 */
public class ExampleData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spineguide.data.dir=" + Scratch.folder("example-data"), "spineguide.content.dir=" + articles(),
					"spineguide.content.watch=false")
			.applyTo(context);
	}

	/** A new folder with as few articles as a site can have. */
	static Path articles() {
		Path folder = Scratch.folder("example-articles");
		TestLibrary.in(folder).article("spinal-fusion/recovery", "Recovery after spinal fusion", "It takes months.");
		return folder;
	}

}
