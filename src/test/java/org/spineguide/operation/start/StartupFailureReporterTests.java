package org.spineguide.operation.start;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.spineguide.crypto.MissingKeyException;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartupFailureReporterTests {

	private final StartupFailureReporter reporter = new StartupFailureReporter(null);

	@Test
	void faultThatTheOperatorCanMendIsOneLineHoweverDeepItLies(CapturedOutput log) {
		Exception failure = new BeanCreationException("dataSource",
				new IllegalStateException(new OperatorException("The data folder is a file.\n Name a folder")));
		assertThat(this.reporter.reportException(failure)).isTrue();
		assertThat(log.getOut().lines().filter((line) -> !line.isBlank())).singleElement()
			.asString()
			.endsWith("The site does not start: The data folder is a file. Name a folder");
	}

	@Test
	void missingKeyAndPortInUseAreOneLineEach(CapturedOutput log) {
		assertThat(this.reporter.reportException(
				new BeanCreationException("keys", new MissingKeyException(Path.of("/x/k.json"), "requests"))))
			.isTrue();
		assertThat(this.reporter.reportException(new PortInUseException(8080))).isTrue();
		assertThat(log.getOut().lines().filter((line) -> !line.isBlank())).hasSize(2)
			.anySatisfy((line) -> assertThat(line).contains("/x/k.json"))
			.anySatisfy((line) -> assertThat(line).contains("8080"));
		assertThat(log).doesNotContain("\tat ");
	}

	@Test
	void faultOfTheProgramKeepsItsStackTrace(CapturedOutput log) {
		assertThat(this.reporter.reportException(new IllegalStateException("what is this"))).isFalse();
		assertThat(log).doesNotContain("The site does not start");
	}

}
