package org.spineguide.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.site.ComponentController;
import org.spineguide.staff.FreshData;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.QuickHashes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks tests that ask the running site, with the real articles and an empty database,
 * over HTTP or without a network between. All of them share one. A test that has a
 * {@link Site} as parameter gets it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Sites.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spineguide.content.watch=false", "spineguide.web.hsts-preload=true", "management.server.port=0",
				"management.prometheus.metrics.export.enabled=true" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshData.class)
@Import({ Colleagues.class, QuickHashes.class, ComponentController.class })
@ResourceLock("site")
@Order(2)
public @interface RunningSite {

}
