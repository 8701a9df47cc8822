package org.spineguide.operation.start;

import java.nio.file.Path;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import org.spineguide.crypto.MissingKeyException;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("what others log would be read too")
class StartupFailureReporterTests {

	private final StartupFailureReporter reporter = new StartupFailureReporter(null);

	private final Logger logger = (Logger) LoggerFactory.getLogger(StartupFailureReporter.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.log.start();
		this.logger.addAppender(this.log);
	}

	@AfterEach
	void leave() {
		this.logger.detachAppender(this.log);
	}

	@Test
	void faultThatTheOperatorCanMendIsOneLineHoweverDeepItLies() {
		Exception failure = new BeanCreationException("dataSource",
				new IllegalStateException(new OperatorException("The data folder is a file.\n Name a folder")));
		assertThat(this.reporter.reportException(failure)).isTrue();
		assertThat(lines()).containsExactly("The site does not start: The data folder is a file. Name a folder");
	}

	@Test
	void missingKeyAndPortInUseAreOneLineEach() {
		assertThat(this.reporter.reportException(
				new BeanCreationException("keys", new MissingKeyException(Path.of("/x/k.json"), "requests"))))
			.isTrue();
		assertThat(this.reporter.reportException(new PortInUseException(8080))).isTrue();
		assertThat(lines()).hasSize(2)
			.noneMatch((line) -> line.contains("\n"))
			.anySatisfy((line) -> assertThat(line).contains("/x/k.json"))
			.anySatisfy((line) -> assertThat(line).contains("8080"));
	}

	@Test
	void faultOfTheProgramKeepsItsStackTrace() {
		assertThat(this.reporter.reportException(new IllegalStateException("what is this"))).isFalse();
		assertThat(lines()).isEmpty();
	}

	private List<String> lines() {
		assertThat(this.log.list).allMatch((event) -> event.getThrowableProxy() == null);
		return this.log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

}
