package org.spineguide.editing.version;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VersionBudgetTests {

	@Test
	void clientWhoAsksTooOftenIsToldToWaitAndOthersAreNot() {
		VersionBudget budget = new VersionBudget();
		for (int i = 0; i < VersionBudget.IN_A_MINUTE; i++) {
			assertThat(budget.run(from("203.0.113.9"), () -> "page")).isEqualTo("page");
		}
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> budget.run(from("203.0.113.9"), () -> "page"))
			.satisfies((ex) -> assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
		assertThat(budget.run(from("203.0.113.10"), () -> "page")).isEqualTo("page");
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/a/v");
		request.setRemoteAddr(address);
		return request;
	}

}
