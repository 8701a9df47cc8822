package org.spineguide.staff.security;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;
import org.spineguide.web.BodyLimit;
import org.spineguide.web.ExampleDisk;
import org.spineguide.web.SecurityLog;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What those may send and begin who are not signed in. */
class StrangerLimitTests {

	private long freeMegabytes = 1000;

	private final StrangerSessionLimit sessions = new StrangerSessionLimit(ExampleDisk.with(() -> this.freeMegabytes),
			new SecurityLog(), Clock.systemUTC());

	private final LargeBodyFilter bodies = new LargeBodyFilter(
			List.of(new StaffSection("articles", "/staff/articles", EnumSet.of(Role.EDITOR), StaffGroup.ARTICLES, 1)),
			new SecurityLog());

	@Test
	void oneNetworkBeginsSomeSessionsAndNoMore() throws Exception {
		for (int i = 0; i < StrangerSessionLimit.BY_NETWORK; i++) {
			assertThat(begin("198.51.100.1", "/staff/sign-in/passkey/options")).isEqualTo(200);
		}
		assertThat(begin("198.51.100.1", "/staff/sign-in/passkey/options")).isEqualTo(429);
		assertThat(begin("198.51.100.1", "/staff/sign-in/provider/clinic")).isEqualTo(429);
		assertThat(begin("198.51.100.1", "/staff/sign-in")).isEqualTo(200);
		assertThat(begin("198.51.100.2", "/staff/sign-in/passkey/options")).isEqualTo(200);
	}

	@Test
	void allNetworksTogetherBeginNoMoreThanTheDatabaseBears() throws Exception {
		for (int i = 0; i < StrangerSessionLimit.IN_ALL; i++) {
			assertThat(begin("10.1." + i / 200 + "." + i % 200, "/staff/sign-in/passkey/options")).isEqualTo(200);
		}
		assertThat(begin("10.2.0.1", "/staff/sign-in/passkey/options")).isEqualTo(429);
	}

	@Test
	void nearlyFullDiskTakesNone() throws Exception {
		this.freeMegabytes = 100;
		assertThat(begin("198.51.100.1", "/staff/sign-in/passkey/options")).isEqualTo(503);
		assertThat(begin("198.51.100.1", "/staff/sign-in")).isEqualTo(200);
	}

	@Test
	void filesOfStrangersAreNotEvenRead() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/articles/picture");
		request.setContentType("Multipart/form-data; boundary=b");
		assertThat(send(request)).isEqualTo(413);
	}

	@Test
	void longTextsOfStrangersAreNotEvenRead() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/articles/save");
		request.setContent(new byte[(int) BodyLimit.ANYBODY.toBytes()]);
		assertThat(send(request)).isEqualTo(200);
		request.setContent(new byte[(int) BodyLimit.ANYBODY.toBytes() + 1]);
		assertThat(send(request)).isEqualTo(413);
	}

	private int begin(String from, String address) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
		request.setRemoteAddr(from);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.sessions.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

	private int send(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.bodies.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

}
