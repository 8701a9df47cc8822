package org.spineguide.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	@Test
	void answerBeforeAnySecurityChainSpeaksForOtherHostsOnlyIfSet() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		MockHttpServletResponse response = new MockHttpServletResponse();
		ExampleHeaders.get().write(request, response);
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=63072000");
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
	}

}
