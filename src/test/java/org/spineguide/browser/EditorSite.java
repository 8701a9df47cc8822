package org.spineguide.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.staff.signin.QuickHashes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks tests of staff who write, in a browser. All of them share one site that was just
 * set up, with a copy of the real articles. A test that has a {@link Writers} as
 * parameter gets it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spineguide.content.watch=false", "spineguide.staff.second-step=false" })
@ContextConfiguration(initializers = FreshSite.class)
@Import({ Writers.class, QuickHashes.class })
@ResourceLock("editor")
@Tag("browser")
@Order(1)
@interface EditorSite {

}
