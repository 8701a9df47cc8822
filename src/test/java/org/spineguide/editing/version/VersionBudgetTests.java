package org.spineguide.editing.version;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class VersionBudgetTests {

	@Test
	void clientWhoAsksTooOftenIsToldToWaitAndOthersAreNot() {
		VersionBudget budget = new VersionBudget();
		int pages = 0;
		try {
			// Some are given back while the test runs.
			for (; pages < 20 * VersionBudget.IN_A_MINUTE; pages++) {
				budget.run(from("203.0.113.9"), () -> "page");
			}
		}
		catch (ResponseStatusException ex) {
			assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		}
		assertThat(pages).isBetween(VersionBudget.IN_A_MINUTE, 19 * VersionBudget.IN_A_MINUTE);
		assertThat(budget.run(from("203.0.113.10"), () -> "page")).isEqualTo("page");
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/a/v");
		request.setRemoteAddr(address);
		return request;
	}

}
