package org.spineguide.web;

import java.nio.file.Path;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Log file of the {@link SecurityLog} alone, one JSON object a line in Logstash's format.
 * The ordinary log has the lines too.
 */
@Component
@EnableConfigurationProperties(SecurityLogSettings.class)
@ConditionalOnProperty("spineguide.security-log.file")
class SecurityLogFile implements DisposableBean {

	private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

	private final Logger logger;

	SecurityLogFile(SecurityLogSettings settings, Environment environment) {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		this.logger = context.getLogger(SecurityLog.NAME);
		if (settings.file() == null) {
			throw new IllegalStateException("The security log needs a file");
		}
		Path file = settings.file();
		this.appender.setContext(context);
		this.appender.setName(SecurityLog.NAME);
		this.appender.setFile(file.toString());
		this.appender.setEncoder(encoder(context, environment));
		SizeBasedTriggeringPolicy<ILoggingEvent> full = new SizeBasedTriggeringPolicy<>();
		full.setContext(context);
		full.setMaxFileSize(new FileSize(settings.fileSize().toBytes()));
		full.start();
		this.appender.setTriggeringPolicy(full);
		FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
		older.setContext(context);
		older.setParent(this.appender);
		older.setFileNamePattern(file + ".%i");
		older.setMinIndex(1);
		older.setMaxIndex(settings.files());
		older.start();
		this.appender.setRollingPolicy(older);
		this.appender.start();
		this.logger.addAppender(this.appender);
	}

	private static StructuredLogEncoder encoder(LoggerContext context, Environment environment) {
		// Where the encoder looks for it; the logging system puts it there too, if it is
		// used.
		context.putObject(Environment.class.getName(), environment);
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(context);
		encoder.setFormat("logstash");
		encoder.start();
		return encoder;
	}

	@Override
	public void destroy() {
		this.logger.detachAppender(this.appender);
		this.appender.stop();
	}

}
