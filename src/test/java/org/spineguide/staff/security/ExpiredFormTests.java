package org.spineguide.staff.security;

import org.junit.jupiter.api.Test;

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

}
