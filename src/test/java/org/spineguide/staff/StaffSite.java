package org.spineguide.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.QuickHashes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks tests that ask the running site over HTTP; they share one, with a clock to move.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spineguide.content.watch=false")
@ContextConfiguration(initializers = FreshData.class)
@Import({ StaffSite.Time.class, Colleagues.class, QuickHashes.class })
@ResourceLock("staff-site")
public @interface StaffSite {

	/** Puts the clock of the tests in place of the true one. */
	@TestConfiguration(proxyBeanMethods = false)
	class Time {

		@Bean
		@Primary
		MovingClock movingClock() {
			return new MovingClock();
		}

	}

}
