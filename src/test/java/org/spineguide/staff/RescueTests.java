package org.spineguide.staff;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RescueTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/articles/save");

	@Test
	void formOfOursIsGivenBack() {
		this.request.addParameter("rescue", "yes");
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		assertThat(Rescue.isFor(this.request)).isTrue();
	}

	@Test
	void formOfAnotherSiteIsNot() {
		this.request.addParameter("rescue", "yes");
		assertThat(Rescue.isFor(this.request)).isFalse();
		this.request.addHeader("Sec-Fetch-Site", "cross-site");
		assertThat(Rescue.isFor(this.request)).isFalse();
	}

	@Test
	void formThatDoesNotAskIsNot() {
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		assertThat(Rescue.isFor(this.request)).isFalse();
	}

}
