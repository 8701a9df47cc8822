package org.spineguide.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class TooBusyAdviceTests {

	@Test
	void refusalIsA503AndLeavesALine(CapturedOutput output) {
		MockMvcTester site = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Busy())
			.setControllerAdvice(new TooBusyAdvice(new SecurityLog()))
			.build());
		assertThat(site.get().uri("/busy")).hasStatus(503);
		assertThat(output).contains("event=over-budget", "area=public detail=parallel-work");
	}

	/** Something that has no turn left. */
	@RestController
	static class Busy {

		@GetMapping("/busy")
		String work() {
			throw new TooBusyException();
		}

	}

}
