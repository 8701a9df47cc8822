package org.spineguide.staff.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class SavedAddressTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/staff/audit");

	@Test
	void pageThatWasAskedForIsRememberedOnce() {
		this.request.setQueryString("page=2");
		SavedAddress.remember(this.request);
		assertThat(SavedAddress.next(this.request)).isEqualTo("/staff/audit?page=2");
		assertThat(SavedAddress.next(this.request)).isEqualTo("/staff");
	}

	@Test
	void bracesAreNoNamesOfVariables() {
		this.request.setQueryString("x={foo}&y=<a|b>&z=100%25");
		SavedAddress.remember(this.request);
		assertThat(SavedAddress.next(this.request)).isEqualTo("/staff/audit?x=%7Bfoo%7D&y=%3Ca%7Cb%3E&z=100%25");
	}

	@Test
	void formThatWasSentIsNotSentAgain() {
		this.request.setMethod("POST");
		SavedAddress.remember(this.request);
		assertThat(SavedAddress.next(this.request)).isEqualTo("/staff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "///evil.example", "/\\evil.example", "https://evil.example/staff",
			"/appointments", "/%2f/evil.example", "//evil.example/staff", "/staffevil", "/staff@evil.example" })
	void addressOfAnotherSiteOrOfReadersLeadsHome(String address) {
		this.request.setRequestURI(address);
		SavedAddress.remember(this.request);
		assertThat(SavedAddress.next(this.request)).isEqualTo("/staff");
	}

}
