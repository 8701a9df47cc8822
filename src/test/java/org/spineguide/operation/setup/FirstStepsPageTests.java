package org.spineguide.operation.setup;

import org.junit.jupiter.api.Test;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.signin.Colleagues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The first steps of the shipped example, as an admin sees them. */
@StaffSite
class FirstStepsPageTests {

	private final Colleagues colleagues;

	private final int port;

	FirstStepsPageTests(@Autowired Colleagues colleagues, @LocalServerPort int port) {
		this.colleagues = colleagues;
		this.port = port;
	}

	@Test
	void adminIsToldWhatIsStillTheExamplesAndWhere() {
		Visitor admin = new Visitor(this.port).signIn(this.colleagues.with(Role.ADMIN));
		assertThat(admin.get("/staff").html().select(".staff-rail a[href=/staff/first-steps]").text())
			.startsWith("First steps 11 to do");
		assertThat(admin.get("/staff/first-steps").html().text()).contains("To do before the site opens",
				"Now: Example Spine Clinic", "Now: (202) 555-0143", "spineguide.web.address", "Changed in clinic.yml.");
		assertThat(admin.get("/staff/health").html().select("a[href=/staff/first-steps]")).isNotEmpty();
	}

	@Test
	void whoEditsTooIsLedToTheFile() {
		Visitor all = new Visitor(this.port).signIn(this.colleagues.withAllRoles());
		assertThat(all.get("/staff/first-steps").html().select("main a").eachAttr("href"))
			.contains("/staff/articles/edit?file=clinic.yml", "/staff/articles/edit?file=en/privacy.md");
	}

}
