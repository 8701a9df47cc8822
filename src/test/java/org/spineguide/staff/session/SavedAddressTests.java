package org.spineguide.staff.session;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SavedAddressTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/staff/audit");

	@Test
	void pageThatWasAskedForIsRememberedOnce() {
		this.request.setQueryString("page=2");
		remember();
		assertThat(next()).isEqualTo("/staff/audit?page=2");
		assertThat(next()).isEqualTo("/staff");
	}

	@Test
	void bracesAreNoNamesOfVariables() {
		this.request.setQueryString("x={foo}&y=<a|b>&z=100%25");
		remember();
		assertThat(next()).isEqualTo("/staff/audit?x=%7Bfoo%7D&y=%3Ca%7Cb%3E&z=100%25");
	}

	@Test
	void formThatWasSentIsNotSentAgain() {
		this.request.setMethod("POST");
		remember();
		assertThat(next()).isEqualTo("/staff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "///evil.example", "/\\evil.example", "https://evil.example/staff",
			"/appointments", "/%2f/evil.example", "//evil.example/staff", "/staffevil", "/staff@evil.example" })
	void addressOfAnotherSiteOrOfReadersLeadsHome(String address) {
		this.request.setRequestURI(address);
		remember();
		assertThat(next()).isEqualTo("/staff");
	}

	@Test
	void strangerStoresNothing() {
		remember();
		assertThat(this.request.getSession(false)).isNull();
		assertThat(this.response.getHeader("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Strict");
	}

	@Test
	void longAddressIsNotRemembered() {
		this.request.setQueryString("x".repeat(45_000));
		remember();
		assertThat(this.response.getCookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "L3N0YWZmCi9h", "Ly9ldmlsLmV4YW1wbGU" })
	void cookieThatSomebodyMadeUpLeadsHome(String value) {
		this.request.setCookies(new Cookie(SavedAddress.COOKIE, value));
		assertThat(next()).isEqualTo("/staff");
	}

	private void remember() {
		SavedAddress.remember(this.request, this.response);
	}

	/** What the browser is told where to go, after it sent back what it keeps. */
	private String next() {
		if (this.response.getCookies().length > 0) {
			this.request.setCookies(this.response.getCookies());
		}
		MockHttpServletResponse answer = new MockHttpServletResponse();
		String next = SavedAddress.next(this.request, answer);
		if (answer.getCookies().length > 0) {
			this.response.reset();
			this.request.setCookies(new Cookie[0]);
		}
		return next;
	}

}
