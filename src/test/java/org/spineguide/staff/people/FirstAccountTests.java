package org.spineguide.staff.people;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.Database;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;
import org.spineguide.web.SiteAddress;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class FirstAccountTests {

	private final HikariDataSource source = Database.SQLITE.open();

	private final StaffMembers members = new StaffMembers(JdbcClient.create(this.source));

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void siteWithoutAccountsPrintsALink(CapturedOutput log) {
		firstAccount(false).offer();
		assertThat(log).contains("https://spine.example.org/staff/join/");
	}

	@Test
	void siteWithAnAccountPrintsNone(CapturedOutput log) {
		StaffMember ada = this.members.invite("ada@example.org", "Ada", Set.of(Role.ADMIN)).orElseThrow();
		firstAccount(false).offer();
		assertThat(log).contains("/staff/join/");
		this.members.join(ada.id(), Clock.systemUTC().instant());
		int before = log.length();
		firstAccount(false).offer();
		assertThat(log.toString().substring(before)).doesNotContain("/staff/join/");
	}

	@Test
	void settingPrintsALinkAnyway(CapturedOutput log) {
		StaffMember ada = this.members.invite("ada@example.org", "Ada", Set.of(Role.ADMIN)).orElseThrow();
		this.members.join(ada.id(), Clock.systemUTC().instant());
		firstAccount(true).offer();
		assertThat(log).contains("/staff/join/");
	}

	private FirstAccount firstAccount(boolean anyway) {
		return new FirstAccount(this.members, new OneTimeLinks(JdbcClient.create(this.source)),
				new StaffAddress(new SiteAddress(URI.create("https://spine.example.org/"))),
				new StaffSettings(Path.of("unused"), true, anyway, null), Clock.systemUTC());
	}

}
