package org.spineguide.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.spineguide.Scratch;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a site under test folders of its own, outside of any repository, and keeps what
 * it logs.
 */
class FreshSite implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Scratch.folder("editor-site");
			FileSystemUtils.copyRecursively(Path.of("content"), folder.resolve("content"));
			TestPropertyValues
				.of("spineguide.data.dir=" + folder.resolve("data"),
						"spineguide.content.dir=" + folder.resolve("content"))
				.applyTo(context);
			ListAppender<ILoggingEvent> log = new ListAppender<>();
			log.start();
			((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
			context.getBeanFactory().registerSingleton("siteLog", log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
