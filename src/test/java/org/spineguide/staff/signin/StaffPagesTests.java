package org.spineguide.staff.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.spineguide.browser.Axe;
import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.password.Passwords;
import org.spineguide.staff.people.FirstAccount;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff pages as people meet them. */
@BrowserTest
class StaffPagesTests {

	private final FirstAccount firstAccount;

	private final Colleagues colleagues;

	private final Passkeys passkeys;

	StaffPagesTests(@Autowired FirstAccount firstAccount, @Autowired StaffMembers members,
			@Autowired Passwords passwords, @Autowired SecondSteps steps, @Autowired Passkeys passkeys,
			@Autowired Clock clock) {
		this.firstAccount = firstAccount;
		this.passkeys = passkeys;
		this.colleagues = new Colleagues(members, passwords, steps, clock);
	}

	@Test
	void firstAccountIsMadeInABrowserAndNoPageKeepsAnyoneOut(Page page) {
		page.navigate(this.firstAccount.words().replaceAll("(?s).*(http\\S+).*", "$1"));
		check(page, "Create the first staff account");
		page.getByText("Continue").click();
		check(page, "Create the first staff account");
		assertThat(page.title()).startsWith("Error: ");
		page.getByLabel("Full name").fill("Ada Byron");
		page.getByLabel("Email address").fill("ada@example.org");
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("four plain words here");
		press(page, "Show password");
		assertThat(page.locator("#password").getAttribute("type")).isEqualTo("text");
		press(page, "Continue");
		check(page, "Add a second step");
		page.getByText("Set up an app").click();
		check(page, "Set up an app");
		page.getByLabel("Code").fill("12");
		press(page, "Continue");
		check(page, "Set up an app");
		assertThat((Boolean) page.evaluate("document.querySelector('img.qr').naturalWidth > 0")).isTrue();
		TotpSecret secret = TotpSecretTests.read(page.locator(".key").textContent());
		page.getByLabel("Code").fill(secret.code(Instant.now()));
		press(page, "Continue");
		check(page, "Your recovery codes");
		page.getByText("I have saved them").click();
		check(page, "To do now");
		page.locator(".staff-rail").getByText("People").first().click();
		check(page, "People");
		page.getByText("Invite someone").click();
		check(page, "Invite someone");
		press(page, "Create the link");
		check(page, "Invite someone");
		page.getByLabel("Full name").fill("Bo Example");
		page.getByLabel("Email address").fill("bo@example.org");
		page.getByLabel("Edit articles").check();
		press(page, "Create the link");
		check(page, "A link to pass on");
		String link = page.locator(".key").textContent();
		page.getByText("Back to all people").click();
		page.getByText("Bo Example").click();
		check(page, "Bo Example");
		page.locator(".staff-me summary").click();
		page.getByText("Your account").first().click();
		check(page, "Your account");
		page.getByText("Change your password").click();
		check(page, "Change your password");
		page.navigate("/staff/audit");
		check(page, "Audit trail");
		signOut(page);
		check(page, "Sign in");
		page.navigate(link);
		check(page, "Welcome. Choose a password");
		page.navigate("/staff/join/old");
		check(page, "This link no longer works");
	}

	@Test
	void signInWorksWithoutScript(Visitors visitors) {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Page page = visitors.withoutScript();
		signIn(page, robin);
		assertThat(page.locator("h1").textContent()).isEqualTo("One more step");
		page.getByLabel("Code").fill(robin.code());
		press(page, "Continue");
		assertThat(page.locator("h1").textContent()).isEqualTo("To do now");
	}

	@Test
	void pagesFitTheSmallestScreenAndTheDark(Visitors visitors) {
		Colleague robin = this.colleagues.withAllRoles();
		for (Page page : List.of(visitors.onSmallestScreen(), visitors.atNight())) {
			signIn(page, robin);
			page.getByLabel("Code")
				.fill(robin.secret()
					.code(robin.clock().instant().plusSeconds(page.viewportSize().width > 400 ? 30 : 0)));
			press(page, "Continue");
			for (String address : List.of("/staff", "/staff/account", "/staff/people", "/staff/people/invite",
					"/staff/audit", "/staff/people/" + robin.id(), "/staff/set-up/app", "/staff/first-steps")) {
				page.navigate(address);
				assertThat(Axe.findings(page)).as(address).isEmpty();
				assertThat((Boolean) page
					.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
					.as(address)
					.isTrue();
			}
		}
	}

	@Test
	void passkeySignsInWithoutAnythingElse(Page page) {
		Colleague robin = this.colleagues.withPasswordOnly(Role.EDITOR);
		addDevice(page);
		signIn(page, robin);
		check(page, "Add a second step");
		page.getByLabel("A name for this device").fill("Phone");
		press(page, "Create a passkey");
		page.waitForURL("**/staff");
		page.navigate("/staff/account");
		assertThat(page.locator("main").textContent()).contains("Phone", "last used");
		assertThat(Axe.findings(page)).isEmpty();
		signOut(page);
		press(page, "Sign in with a passkey");
		page.waitForURL("**/staff");
		assertThat(page.locator("header").textContent()).contains("Signed in as", "Robin Example");
	}

	@Test
	void passkeyOfNobodyIsRefusedInWords(Page page) {
		CDPSession device = addDevice(page);
		Colleague robin = this.colleagues.withPasswordOnly(Role.EDITOR);
		signIn(page, robin);
		press(page, "Create a passkey");
		page.waitForURL("**/staff");
		this.passkeys.removeAll(robin.member());
		signOut(page);
		press(page, "Sign in with a passkey");
		page.getByText("This passkey did not work.").waitFor();
		assertThat(Axe.findings(page)).isEmpty();
		device.detach();
	}

	/** A device that holds passkeys and asks nobody anything. */
	private static CDPSession addDevice(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject arguments = new JsonObject();
		arguments.add("options", options);
		session.send("WebAuthn.addVirtualAuthenticator", arguments);
		return session;
	}

	private static void signIn(Page page, Colleague colleague) {
		page.navigate("/staff/sign-in");
		page.getByLabel("Email address").fill(colleague.email());
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Colleagues.PASSWORD);
		page.locator("main form button[type=submit]").click();
	}

	private static void signOut(Page page) {
		page.locator(".staff-me summary").click();
		press(page, "Sign out");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private static void check(Page page, String heading) {
		assertThat(page.locator("h1").textContent()).isEqualTo(heading);
		assertThat(Axe.findings(page)).as(heading).isEmpty();
	}

}
