package org.spineguide;

import java.util.LinkedHashMap;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Has everything logged down to the level of debugging, and what the database is told
 * with its values, while a test runs. Afterwards the log is as quiet as before.
 */
public class DebugLog implements BeforeEachCallback, AfterEachCallback {

	private static final String DATABASE = "org.springframework.jdbc";

	private final Map<Logger, Level> before = new LinkedHashMap<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		set(Logger.ROOT_LOGGER_NAME, Level.DEBUG);
		set("org.spineguide", null);
		set(DATABASE, Level.TRACE);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.before.forEach(Logger::setLevel);
		this.before.clear();
	}

	private void set(String name, Level level) {
		Logger logger = (Logger) LoggerFactory.getLogger(name);
		this.before.put(logger, logger.getLevel());
		logger.setLevel(level);
	}

}
