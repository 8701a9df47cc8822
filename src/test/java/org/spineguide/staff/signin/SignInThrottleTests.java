package org.spineguide.staff.signin;

import java.util.Optional;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.MovingClock;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.session.DeviceCookie;
import org.spineguide.staff.session.KnownDevices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private final MovingClock clock = new MovingClock();

	private final HikariDataSource source = Database.SQLITE.open();

	private final KnownDevices devices = new KnownDevices(JdbcClient.create(this.source));

	private final SignInThrottle signInThrottle = new SignInThrottle(this.devices, this.clock);

	private final StaffMember ada = new StaffMembers(JdbcClient.create(this.source))
		.invite("ada@example.org", "Ada", Set.of(Role.EDITOR))
		.orElseThrow();

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void passwordIsGuessedTenTimesInAQuarterOfAnHour() {
		assertThat(guessesUntilRefused("ada@example.org", from("192.0.2.1"))).isEqualTo(SignInThrottle.BY_ACCOUNT);
		this.clock.forward(SignInThrottle.PERIOD);
		assertThat(guessesUntilRefused("ada@example.org", from("192.0.2.1"))).isEqualTo(SignInThrottle.BY_ACCOUNT);
	}

	@Test
	void manyAddressesGuessNoMoreThanOne() {
		for (int host = 1; host <= SignInThrottle.BY_ACCOUNT; host++) {
			assertThat(guess("ada@example.org", from("192.0.2." + host))).isTrue();
		}
		assertThat(guess("ada@example.org", from("192.0.2.200"))).isFalse();
		assertThat(guess("ADA@example.org", from("192.0.2.201"))).isFalse();
	}

	@Test
	void oneAddressGuessesForAllAccountsAHundredTimes() {
		int allowed = 0;
		while (guess("person" + allowed + "@example.org", from("192.0.2.1"))) {
			allowed++;
		}
		assertThat(allowed).isEqualTo(SignInThrottle.BY_ADDRESS);
		assertThat(guess("ada@example.org", from("192.0.2.2"))).isTrue();
	}

	@Test
	void networkOfOneCustomerCountsAsOneAddress() {
		for (int host = 0; host < SignInThrottle.BY_ADDRESS; host++) {
			guess("person" + host + "@example.org", from("2001:db8:1:2::" + Integer.toHexString(host + 1)));
		}
		assertThat(guess("ada@example.org", from("2001:db8:1:2:ffff::1"))).isFalse();
		assertThat(guess("ada@example.org", from("2001:db8:1:3::1"))).isTrue();
	}

	@Test
	void strangerWhoGuessesDoesNotShutOutTheMember() {
		RandomToken browser = RandomToken.draw();
		this.devices.remember(browser, this.ada.id(), this.clock.instant());
		guessesUntilRefused("ada@example.org", from("192.0.2.1"));
		MockHttpServletRequest own = from("192.0.2.1");
		own.setCookies(new Cookie(DeviceCookie.NAME, browser.value()));
		assertThat(guessesUntilRefused("ada@example.org", own)).isEqualTo(SignInThrottle.BY_ACCOUNT);
	}

	@Test
	void knownBrowserOfOneMemberIsAStrangerToOthers() {
		RandomToken browser = RandomToken.draw();
		this.devices.remember(browser, this.ada.id(), this.clock.instant());
		MockHttpServletRequest request = from("192.0.2.1");
		request.setCookies(new Cookie(DeviceCookie.NAME, browser.value()));
		guessesUntilRefused("bo@example.org", from("192.0.2.9"));
		assertThat(guess("bo@example.org", request)).isFalse();
	}

	@Test
	void rightPasswordDoesNotCount() {
		for (int time = 0; time < 3 * SignInThrottle.BY_ACCOUNT; time++) {
			SignInThrottle.Guess guess = this.signInThrottle.password("ada@example.org", Optional.of(this.ada),
					from("192.0.2.1"));
			assertThat(guess.isAllowed()).isTrue();
			guess.wasRight();
		}
	}

	private int guessesUntilRefused(String email, MockHttpServletRequest request) {
		int allowed = 0;
		while (guess(email, request)) {
			allowed++;
		}
		return allowed;
	}

	private boolean guess(String email, MockHttpServletRequest request) {
		Optional<StaffMember> member = Optional.of(this.ada).filter((known) -> known.email().equalsIgnoreCase(email));
		return this.signInThrottle.password(email, member, request).isAllowed();
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

}
