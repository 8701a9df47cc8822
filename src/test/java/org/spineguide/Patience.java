package org.spineguide;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has every test wait for what must happen in the end much longer than it takes, so that
 * a busy machine fails no test. JUnit finds it by itself.
 */
public class Patience implements BeforeAllCallback {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Override
	public void beforeAll(ExtensionContext context) {
		Awaitility.setDefaultTimeout(LONG);
		// A thread of another test, such as one of its mail server, may fail meanwhile.
		Awaitility.doNotCatchUncaughtExceptionsByDefault();
	}

}
