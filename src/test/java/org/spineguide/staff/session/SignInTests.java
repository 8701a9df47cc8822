package org.spineguide.staff.session;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.staff.MovingClock;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;
import org.spineguide.staff.signin.SecondSteps;
import org.spineguide.staff.signin.TotpSecret;
import org.spineguide.staff.signin.TotpSecretTests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@StaffSite
@Isolated("what others print would be read too")
class SignInTests {

	private final Colleagues colleagues;

	private final MovingClock clock;

	private final int port;

	private final Visitor visitor;

	private final StaffMembers members;

	private final SecondSteps steps;

	SignInTests(@Autowired Colleagues colleagues, @Autowired MovingClock clock, @Autowired StaffMembers members,
			@Autowired SecondSteps steps, @LocalServerPort int port) {
		this.colleagues = colleagues;
		this.clock = clock;
		this.members = members;
		this.steps = steps;
		this.port = port;
		this.visitor = new Visitor(port);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void passwordAndCodeLetIn() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		assertThat(this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD).location())
			.isEqualTo("/staff/second-step");
		assertThat(this.visitor.enterCode(robin.code()).location()).isEqualTo("/staff");
		assertThat(this.visitor.get("/staff").html().text()).contains("Signed in as Robin Example");
	}

	@Test
	void addressIsTakenInCapitalsToo() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		assertThat(this.visitor.enterPassword(" " + robin.email().toUpperCase() + " ", Colleagues.PASSWORD).location())
			.isEqualTo("/staff/second-step");
	}

	@Test
	void passwordAloneOpensNothing() {
		Colleague robin = this.colleagues.withAllRoles();
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		for (String address : new String[] { "/staff", "/staff/account", "/staff/people", "/staff/set-up",
				"/staff/set-up/app" }) {
			assertThat(this.visitor.get(address).location()).isEqualTo("/staff/second-step");
		}
	}

	@Test
	void wrongPasswordAndUnknownAddressAndClosedAccountAreAnsweredAlike() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Colleague gone = this.colleagues.with(Role.EDITOR);
		this.members.disable(gone.id());
		Answer wrong = this.visitor.enterPassword(robin.email(), "not the password");
		Answer unknown = this.visitor.enterPassword("nobody@example.org", "not the password");
		Answer closed = this.visitor.enterPassword(gone.email(), Colleagues.PASSWORD);
		assertThat(wrong.problem()).isEqualTo("Check the email address and the password. They do not match");
		assertThat(withoutSecrets(unknown)).isEqualTo(withoutSecrets(wrong));
		assertThat(withoutSecrets(closed)).isEqualTo(withoutSecrets(wrong));
	}

	/** The page without what differs every time, and without what was typed. */
	private static String withoutSecrets(Answer answer) {
		return answer.status() + answer.html().text()
				+ answer.html().select("input").not("[name=_csrf]").removeAttr("value");
	}

	@Test
	void wrongPasswordLeavesALineWithoutTheAddress(CapturedOutput output) {
		this.visitor.enterPassword("nobody@example.org", "not the password");
		assertThat(output).contains("event=password-refused network=").contains("area=staff");
		assertThat(output).doesNotContain("nobody@example.org");
	}

	@Test
	void wrongPasswordKeepsTheAddressAndForgetsThePassword() {
		Answer answer = this.visitor.enterPassword("nobody@example.org", "not the password");
		assertThat(answer.html().title()).startsWith("Error: ");
		assertThat(answer.html().selectFirst("#email").val()).isEqualTo("nobody@example.org");
		assertThat(answer.body()).doesNotContain("not the password");
	}

	@Test
	void emptyFormIsAskedForAgain() {
		assertThat(this.visitor.enterPassword("", "").problem())
			.isEqualTo("Enter your email address Enter your password");
	}

	@Test
	void codeWorksOnce() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String code = robin.code();
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(code).location()).isEqualTo("/staff");
		Visitor thief = new Visitor(this.port);
		thief.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(thief.enterCode(code).problem()).contains("Each code works once");
		assertThat(thief.isIn()).isFalse();
	}

	@Test
	void recoveryCodeWorksOnce() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String code = this.steps.drawRecoveryCodes(robin.id()).get(3);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(code.toLowerCase().replace("-", " ")).location()).isEqualTo("/staff");
		assertThat(this.steps.recoveryCodes(robin.id())).isEqualTo(SecondSteps.RECOVERY_CODES - 1);
		Visitor thief = new Visitor(this.port);
		thief.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(thief.enterCode(code).problem()).isNotEmpty();
	}

	@Test
	void whoHasNoSecondStepMustAddOneFirst() {
		Colleague robin = this.colleagues.withPasswordOnly(Role.EDITOR);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.get("/staff").location()).isEqualTo("/staff/second-step");
		assertThat(this.visitor.get("/staff/second-step").location()).isEqualTo("/staff/set-up");
		assertThat(this.visitor.get("/staff/set-up").html().select("h1").text()).isEqualTo("Add a second step");
	}

	@Test
	void appThatIsSetUpOnTheWayInLetsInAndGivesRecoveryCodes() {
		Colleague robin = this.colleagues.withPasswordOnly(Role.EDITOR);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		Answer page = this.visitor.get("/staff/set-up/app");
		assertThat(this.visitor.get("/staff/set-up/app/picture").header("Content-Type"))
			.containsExactly("image/svg+xml");
		assertThat(this.visitor.submit(page, "/staff/set-up/app", "code", "000000x").problem())
			.startsWith("Enter the code that the app shows now");
		TotpSecret secret = TotpSecretTests.read(page.html().select(".key").text());
		Answer codes = this.visitor.submit(page, "/staff/set-up/app", "code", secret.code(this.clock.instant()));
		assertThat(codes.html().select(".recovery-codes code")).hasSize(SecondSteps.RECOVERY_CODES);
		assertThat(codes.html().select("a.button").attr("href")).isEqualTo("/staff");
		assertThat(this.visitor.isIn()).isTrue();
	}

	@Test
	void pageThatWasAskedForComesAfterSignIn() {
		Colleague robin = this.colleagues.with(Role.ADMIN);
		assertThat(this.visitor.get("/staff/audit?page=2").location()).isEqualTo("/staff/sign-in");
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(robin.code()).location()).isEqualTo("/staff/audit?page=2");
	}

	@Test
	void nothingInAnAddressLeadsElsewhereAfterSignIn() {
		Colleague robin = this.colleagues.with(Role.ADMIN);
		for (String lure : new String[] { "/staff/sign-in?next=https://evil.example",
				"/staff/sign-in?continue=//evil.example", "/staff//evil.example", "/staff/%2f%2fevil.example",
				"/staff/../../evil.example", "/staff/..;/evil.example" }) {
			this.visitor.get(lure);
		}
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(robin.code()).location()).doesNotContain("evil");
	}

	@Test
	void scriptThatIsNotSignedInIsToldSo() {
		assertThat(this.visitor.get("/staff", "Sec-Fetch-Mode", "cors").status()).isEqualTo(401);
	}

	@Test
	void signingOutEndsTheSession() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(robin);
		String session = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		Answer answer = this.visitor.fillIn("/staff", "/staff/sign-out");
		assertThat(answer.location()).isEqualTo("/staff/sign-in?note=signed-out");
		assertThat(this.visitor.get(answer.location()).html().text()).contains("You are signed out.");
		this.visitor.cookies().put(SessionConfiguration.COOKIE, session);
		assertThat(this.visitor.isIn()).isFalse();
	}

	@Test
	void closedAccountIsOutAtOnce() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(robin);
		assertThat(this.visitor.isIn()).isTrue();
		this.members.disable(robin.id());
		assertThat(this.visitor.isIn()).isFalse();
	}

	@Test
	void roleThatWasTakenAwayIsGoneAtOnce() {
		Colleague robin = this.colleagues.with(Role.ADMIN);
		this.colleagues.with(Role.ADMIN);
		this.visitor.signIn(robin);
		assertThat(this.visitor.get("/staff/audit").status()).isEqualTo(200);
		this.members.give(robin.id(), Set.of(Role.EDITOR));
		assertThat(this.visitor.get("/staff/audit").status()).isEqualTo(403);
	}

	@Test
	void nobodyStaysForMoreThanEightHours() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(robin);
		this.clock.forward(Duration.ofHours(7).plusMinutes(59));
		assertThat(this.visitor.isIn()).isTrue();
		this.clock.forward(Duration.ofMinutes(1));
		assertThat(this.visitor.get("/staff").location()).startsWith("/staff/sign-in");
	}

	@Test
	void accountIsChangedOnlyByWhoSignedInLately() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(robin);
		assertThat(this.visitor.get("/staff/account").status()).isEqualTo(200);
		this.clock.forward(Duration.ofMinutes(21));
		assertThat(this.visitor.get("/staff/account").location()).isEqualTo("/staff/sign-in?note=again");
		assertThat(this.visitor.isIn()).isTrue();
		assertThat(this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD).location())
			.isEqualTo("/staff/account");
		assertThat(this.visitor.get("/staff/account").status()).isEqualTo(200);
	}

}
