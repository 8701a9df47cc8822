package org.spineguide.staff;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.people.FirstAccount;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@StaffSite
class JoinTests {

	private final FirstAccount firstAccount;

	private final StaffMembers members;

	private final Colleagues colleagues;

	private final MovingClock clock;

	private final int port;

	private final Visitor visitor;

	JoinTests(@Autowired FirstAccount firstAccount, @Autowired StaffMembers members, @Autowired Colleagues colleagues,
			@Autowired MovingClock clock, @LocalServerPort int port) {
		this.firstAccount = firstAccount;
		this.members = members;
		this.colleagues = colleagues;
		this.clock = clock;
		this.port = port;
		this.visitor = new Visitor(port);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void linkInTheLogMakesTheFirstAccount() {
		String link = firstLink();
		assertThat(this.visitor.get(link).html().select("h1").text()).isEqualTo("Create the first staff account");
		Answer answer = this.visitor.fillIn(link, link, "name", "Ada Byron", "email", "Ada@Example.org", "password",
				"four plain words here");
		assertThat(answer.location()).isEqualTo("/staff/second-step");
		StaffMember ada = this.members.findByEmail("ada@example.org").orElseThrow();
		assertThat(ada.roles()).as("all but the right to sign as a clinician")
			.containsExactlyInAnyOrder(Role.ADMIN, Role.EDITOR, Role.RECEPTION);
		assertThat(ada.standing()).isEqualTo(AccountStatus.ACTIVE);
		assertThat(this.visitor.get(link).status()).isEqualTo(410);
	}

	@Test
	void firstAccountAsksForAllAndKeepsWhatWasTyped() {
		String link = firstLink();
		Answer answer = this.visitor.fillIn(link, link, "name", "", "email", "not an address", "password", "short");
		assertThat(answer.problem()).isEqualTo("Enter an email address, like name@example.org Enter your full name "
				+ "Choose a password of at least 8 letters");
		assertThat(answer.html().select("#email").val()).isEqualTo("not an address");
		assertThat(answer.html().select("#password").val()).isEmpty();
		assertThat(this.visitor.get(link).status()).isEqualTo(200);
	}

	@Test
	void adminWhoLostEverythingComesBackByTheLinkInTheLog() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String link = firstLink();
		this.visitor.fillIn(link, link, "name", "Robin Example", "email", robin.email(), "password",
				"another four plain words");
		StaffMember mended = this.members.find(robin.id()).orElseThrow();
		assertThat(mended.is(Role.ADMIN)).isTrue();
		assertThat(mended.hasSecondStep()).isFalse();
		assertThat(this.visitor.get("/staff/second-step").location()).isEqualTo("/staff/set-up");
	}

	@Test
	void linkIsGoodForThreeDays() {
		String link = firstLink();
		this.clock.forward(Duration.ofDays(3));
		assertThat(this.visitor.get(link).status()).isEqualTo(410);
		assertThat(this.visitor.get(link).html().select("h1").text()).isEqualTo("This link no longer works");
	}

	@Test
	void inviteLinkLetsSomeoneChooseTheirPassword() {
		Visitor admin = admin();
		Answer shown = admin.fillIn("/staff/people/invite", "/staff/people/invite", "name", "Bo Example", "email",
				"bo@example.org", "roles", "EDITOR", "roles", "RECEPTION");
		String link = path(shown.html().select(".key").text());
		assertThat(this.members.findByEmail("bo@example.org")).map(StaffMember::standing)
			.contains(AccountStatus.INVITED);
		assertThat(this.visitor.get(link).html().text()).contains("You sign in with bo@example.org");
		assertThat(this.visitor.fillIn(link, link, "password", "bo@example.org").problem())
			.startsWith("Choose a password that is not based on your name");
		this.visitor.fillIn(link, link, "password", "four plain words here");
		StaffMember bo = this.members.findByEmail("bo@example.org").orElseThrow();
		assertThat(bo.standing()).isEqualTo(AccountStatus.ACTIVE);
		assertThat(bo.roles()).isEqualTo(Set.of(Role.EDITOR, Role.RECEPTION));
		assertThat(this.visitor.get("/staff/second-step").location()).isEqualTo("/staff/set-up");
	}

	@Test
	void invitationAsksForNameAddressAndRoles() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Visitor admin = admin();
		assertThat(admin.fillIn("/staff/people/invite", "/staff/people/invite", "name", "", "email", "").problem())
			.isEqualTo("Enter their full name Enter their email address Choose at least one role");
		assertThat(admin
			.fillIn("/staff/people/invite", "/staff/people/invite", "name", "Bo", "email", robin.email(), "roles",
					"EDITOR")
			.problem()).startsWith("Use another email address.");
	}

	@Test
	void linkForANewPasswordStillAsksForTheSecondStep() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String page = "/staff/people/" + robin.id();
		String link = path(admin().fillIn(page, page + "/link").html().select(".key").text());
		assertThat(this.visitor.fillIn(link, link, "password", "another four plain words").location())
			.isEqualTo("/staff/second-step");
		assertThat(this.visitor.get("/staff/set-up").location()).isEqualTo("/staff/second-step");
		assertThat(this.visitor.enterCode(robin.code()).status()).isEqualTo(302);
		assertThat(this.visitor.isIn()).isTrue();
	}

	@Test
	void linkOfAClosedAccountIsGoodForNothing() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Visitor admin = admin();
		String page = "/staff/people/" + robin.id();
		String link = path(admin.fillIn(page, page + "/link").html().select(".key").text());
		admin.fillIn(page, page + "/disable");
		assertThat(this.visitor.get(link).status()).isEqualTo(410);
		assertThat(admin.fillIn(page, page + "/enable").location()).isEqualTo(page + "?note=enabled");
		assertThat(this.visitor.get(link).status()).isEqualTo(410);
	}

	@Test
	void removedSecondStepIsSetUpAgain() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String page = "/staff/people/" + robin.id();
		admin().fillIn(page, page + "/second-step");
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.get("/staff/second-step").location()).isEqualTo("/staff/set-up");
	}

	@Test
	void adminSeesWhatWasDoneAboutAnAccount() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Visitor admin = admin();
		String page = "/staff/people/" + robin.id();
		admin.fillIn(page, page + "/roles", "roles", "RECEPTION");
		admin.fillIn(page, page + "/sign-out");
		this.visitor.enterPassword(robin.email(), "a wrong password");
		assertThat(admin.get(page).html().select("tbody tr td:nth-child(3)").eachText())
			.containsExactly("a wrong password was tried", "signed them out", "changed what they may do");
		assertThat(admin.get("/staff/audit").html().text()).contains("changed what they may do");
		assertThat(admin.fillIn(page, page + "/roles").problem()).isEqualTo("Choose at least one role");
	}

	private Visitor admin() {
		return new Visitor(this.port).signIn(this.colleagues.withAllRoles());
	}

	private String firstLink() {
		Matcher link = Pattern.compile("http\\S+").matcher(this.firstAccount.words());
		assertThat(link.find()).isTrue();
		return path(link.group());
	}

	private static String path(String link) {
		return link.replaceFirst("^http://localhost:\\d+", "");
	}

}
