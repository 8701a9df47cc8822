package org.spineguide.operation.start;

import java.util.Objects;
import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.MissingKeyException;
import org.spineguide.operation.settings.FaultMessage;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Reports a failed start in one line, when the operator can fix its cause. What is
 * unknown keeps its stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureReporter implements SpringBootExceptionReporter {

	private static final Log LOG = LogFactory.getLog(StartupFailureReporter.class);

	private final @Nullable ConfigurableApplicationContext context;

	StartupFailureReporter(@Nullable ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean reportException(Throwable failure) {
		Optional<String> line = FaultMessage.cause(failure, OperatorException.class)
			.<Throwable>map((known) -> known)
			.or(() -> FaultMessage.cause(failure, MissingKeyException.class))
			.map(FaultMessage::of)
			.or(() -> analyzed(failure));
		line.ifPresent((text) -> LOG.error("The site does not start: " + text));
		return line.isPresent();
	}

	private Optional<String> analyzed(Throwable failure) {
		ArgumentResolver arguments = (this.context != null)
				? ArgumentResolver.of(BeanFactory.class, this.context.getBeanFactory())
					.and(Environment.class, this.context.getEnvironment())
				: ArgumentResolver.none();
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, arguments,
					FailureHandler.handleMessage((message, fault) -> LOG.trace(message.get())))
			.stream()
			.map((analyzer) -> analyze(analyzer, failure))
			.filter(Objects::nonNull)
			.findFirst()
			.map((found) -> FaultMessage
				.oneLine(found.getDescription() + " " + ((found.getAction() != null) ? found.getAction() : "")));
	}

	private static @Nullable FailureAnalysis analyze(FailureAnalyzer analyzer, Throwable failure) {
		try {
			return analyzer.analyze(failure);
		}
		catch (RuntimeException ex) {
			LOG.trace("The analyzer failed", ex);
			return null;
		}
	}

}
