package org.spineguide.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that open the running site in a browser. All of them share one site and one
 * browser. A test that has a {@link Visitors} or a {@link com.microsoft.playwright.Page}
 * as parameter gets one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@RunningSite
@Tag("browser")
public @interface BrowserTest {

}
