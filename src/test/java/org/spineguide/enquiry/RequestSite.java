package org.spineguide.enquiry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.SpineguideApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks tests that ask the site of the {@link ExampleSite example clinic} for pages
 * without a network between. All of them share one, which sends no mail and lets few
 * requests a minute come from one network.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { SpineguideApplication.class, ExampleSite.class },
		properties = { "spineguide.jobs.enabled=false", "spineguide.enquiry.limits.from-network-in-minute=4" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ExampleData.class)
@ResourceLock("request-site")
public @interface RequestSite {

}
