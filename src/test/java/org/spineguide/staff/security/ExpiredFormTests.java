package org.spineguide.staff.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ExpiredFormTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/articles/save");

	@Test
	void formOfOursIsGivenBack() {
		this.request.addParameter("rescue", "yes");
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		assertThat(ExpiredForm.isFor(this.request)).isTrue();
	}

	@Test
	void formOfAnotherSiteIsNot() {
		this.request.addParameter("rescue", "yes");
		assertThat(ExpiredForm.isFor(this.request)).isFalse();
		this.request.addHeader("Sec-Fetch-Site", "cross-site");
		assertThat(ExpiredForm.isFor(this.request)).isFalse();
	}

	@Test
	void formThatDoesNotAskIsNot() {
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		assertThat(ExpiredForm.isFor(this.request)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://clinic.example, true",
			"Referer, https://clinic.example/staff/requests/K7QM-4XBR, true", "Origin, https://other.example, false",
			"Origin, null, false", "Origin, https://clinic.example:8443, false", "Referer, not an address, false" })
	void browserThatTellsOnlyTheOriginIsBelieved(String header, String value, boolean given) {
		this.request.addParameter("rescue", "yes");
		this.request.setScheme("https");
		this.request.setServerName("clinic.example");
		this.request.setServerPort(443);
		this.request.addHeader(header, value);
		assertThat(ExpiredForm.isFor(this.request)).isEqualTo(given);
	}

}
