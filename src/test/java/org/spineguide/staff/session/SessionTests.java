package org.spineguide.staff.session;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.MovingClock;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@StaffSite
class SessionTests {

	private final Colleagues colleagues;

	private final JdbcClient database;

	private final int port;

	private final MovingClock clock;

	private final Visitor visitor;

	SessionTests(@Autowired Colleagues colleagues, @Autowired JdbcClient database, @Autowired MovingClock clock,
			@LocalServerPort int port) {
		this.colleagues = colleagues;
		this.database = database;
		this.clock = clock;
		this.port = port;
		this.visitor = new Visitor(port);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void databaseDoesNotHoldWhatTheCookieDoes() {
		Colleague robin = this.colleagues.with(Role.RECEPTION);
		this.visitor.signIn(robin);
		String cookie = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		List<String> ids = this.database.sql("SELECT session_id FROM staff_session").query(String.class).list();
		assertThat(ids).contains(new RandomToken(cookie).hash()).doesNotContain(cookie);
		Visitor thief = new Visitor(this.port);
		for (String id : ids) {
			thief.cookies().put(SessionConfiguration.COOKIE, id);
			assertThat(thief.isIn()).isFalse();
		}
		assertThat(this.visitor.isIn()).isTrue();
	}

	@Test
	void redirectLeadsToThisSiteWhateverTheRequestSaysOfItsHost() {
		for (String page : List.of("/staff", "/staff/articles?x={foo}", "/staff/sign-in/provider/clinic")) {
			Answer answer = this.visitor.get(page.replace("{", "%7B").replace("}", "%7D"), "X-Forwarded-Host",
					"evil.example", "X-Forwarded-Port", "1234", "X-Forwarded-Proto", "https");
			assertThat(answer.header("Location")).allSatisfy((to) -> assertThat(to).startsWith("/staff/sign-in"));
		}
	}

	@Test
	void addressWithBracesIsReachedAfterSignIn() {
		this.visitor.get("/staff/articles?x=%7Bfoo%7D");
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(robin.code()).location()).isEqualTo("/staff/articles?x=%7Bfoo%7D");
	}

	@Test
	void cookieIsForThisHostAloneAndForNoScript() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		assertThat(this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD).header("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith(SessionConfiguration.COOKIE + "="))
			.last()
			.asString()
			.matches("__Host-spineguide=[\\w-]{32}; Path=/; Secure; HttpOnly; SameSite=Strict");
	}

	@Test
	void cookieOfFormsIsJustAsStrict() {
		assertThat(this.visitor.get("/staff/sign-in").header("Set-Cookie")).singleElement()
			.asString()
			.matches("__Host-spineguide-form=[\\w-]+; Path=/; Secure; HttpOnly; SameSite=Strict");
	}

	@Test
	void cookieOfAKnownBrowserIsJustAsStrict() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		assertThat(this.visitor.enterCode(robin.code()).header("Set-Cookie"))
			.filteredOn((cookie) -> cookie.contains("device"))
			.singleElement()
			.asString()
			.startsWith("__Host-spineguide-device=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=15552000");
	}

	@Test
	void readersGetNoCookieAndNoSession() {
		int before = sessions();
		for (String address : List.of("/", "/spinal-fusion/", "/appointments", "/not-there", "/assets/staff.js")) {
			assertThat(this.visitor.get(address).header("Set-Cookie")).isEmpty();
		}
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void pagesOfStaffAreNotKeptByBrowsersAndHaveAllHeaders() {
		Answer answer = this.visitor.get("/staff/sign-in");
		assertThat(answer.header("Cache-Control")).singleElement().asString().contains("no-store");
		assertThat(answer.header("Content-Security-Policy")).singleElement().asString().contains("default-src 'none'");
		assertThat(answer.header("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.header("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void nameOfTheSessionAndItsTokenChangeAtEachStepOfSignIn() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Answer page = this.visitor.get("/staff/sign-in");
		String token = page.form("/staff/sign-in").select("[name=_csrf]").val();
		this.visitor.post("/staff/sign-in/passkey/options", "_csrf", token);
		String planted = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		this.visitor.submit(page, "/staff/sign-in", "email", robin.email(), "password", Colleagues.PASSWORD);
		String half = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		this.visitor.enterCode(robin.code());
		String whole = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		assertThat(List.of(planted, half, whole)).doesNotHaveDuplicates();
		for (String old : List.of(planted, half)) {
			Visitor thief = new Visitor(this.port);
			thief.cookies().put(SessionConfiguration.COOKIE, old);
			assertThat(thief.isIn()).isFalse();
		}
	}

	@Test
	void sessionThatNobodyGaveOutIsNotTakenUp() {
		this.visitor.cookies().put(SessionConfiguration.COOKIE, "chosen-by-somebody-else");
		this.visitor.enterPassword(this.colleagues.with(Role.EDITOR).email(), Colleagues.PASSWORD);
		assertThat(this.visitor.cookies().get(SessionConfiguration.COOKIE)).isNotEqualTo("chosen-by-somebody-else");
	}

	@Test
	void sessionEndsTwentyMinutesAfterTheLastPage() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(robin);
		assertThat(this.database.sql("SELECT max_inactive_interval FROM staff_session WHERE principal_name = :id")
			.param("id", robin.id())
			.query(Integer.class)
			.single()).isEqualTo(20 * 60);
		this.database
			.sql("""
					UPDATE staff_session SET last_access_time = last_access_time - 1200000, expiry_time = expiry_time - 1200000
					WHERE principal_name = :id""")
			.param("id", robin.id())
			.update();
		Answer answer = this.visitor.get("/staff");
		assertThat(answer.location()).isEqualTo("/staff/sign-in?note=ended");
		assertThat(this.visitor.get(answer.location()).html().text()).contains("You were signed out, because");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff/find", "/staff/requests/export", "/staff/requests/BCDF-2345",
			"/staff/mails/BCDF-2345/PATIENT" })
	void formThatIsSentAfterTheSessionEndedIsSaidNotToBeDone(String form) {
		Colleague robin = this.colleagues.with(Role.RECEPTION);
		this.visitor.signIn(robin);
		String token = this.visitor.get("/staff/requests").form("/staff/find").select("[name=_csrf]").val();
		this.database.sql("DELETE FROM staff_session").update();
		Answer answer = this.visitor.post(form, "_csrf", token, "typed", "Ada");
		assertThat(answer.location()).isEqualTo("/staff/sign-in?note=ended-unsent");
		assertThat(this.visitor.get(answer.location()).html().text())
			.contains("What you sent or searched for last was not done");
		Answer next = this.visitor.get(signInAgain(robin).location());
		assertThat(next.status()).isEqualTo(200);
		assertThat(next.html().select("h1").text()).isIn("Requests", "Failed emails", "Find a request or an article");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff/requests?show=late&kind=QUESTION", "/staff/mails?done=dismissed", "/staff/find",
			"/staff/requests/export?show=late" })
	void pageThatIsAskedForAfterTheSessionEndedComesAfterSignIn(String page) {
		Colleague robin = this.colleagues.with(Role.RECEPTION);
		this.visitor.signIn(robin);
		this.database.sql("DELETE FROM staff_session").update();
		assertThat(this.visitor.get(page).location()).isEqualTo("/staff/sign-in?note=ended");
		Answer next = this.visitor.get(signInAgain(robin).location());
		assertThat(next.status()).isIn(200, 302);
		assertThat(next.location()).isIn("", "/staff/requests");
	}

	/** A code counts once, so the next one is waited for. */
	private Answer signInAgain(Colleague colleague) {
		this.visitor.enterPassword(colleague.email(), Colleagues.PASSWORD);
		this.clock.forward(Duration.ofSeconds(30));
		return this.visitor.enterCode(colleague.code());
	}

	@Test
	void sessionHoldsNothingOfWhatPeopleTyped() {
		Colleague robin = this.colleagues.withPasswordOnly(Role.EDITOR);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		String letters = this.visitor.get("/staff/set-up/app").html().select(".key").text();
		List<String> kept = this.database.sql("SELECT attribute_bytes FROM staff_session_attributes")
			.query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
			.list();
		assertThat(kept).isNotEmpty()
			.noneMatch((text) -> text.contains(Colleagues.PASSWORD) || text.contains(robin.email())
					|| text.contains(letters.replace(" ", "")));
	}

	@Test
	void newPasswordSignsOutEverywhereElse() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn(robin);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		this.clock.forward(Duration.ofSeconds(30));
		this.visitor.enterCode(robin.code());
		Answer answer = this.visitor.fillIn("/staff/account/password", "/staff/account/password", "current",
				Colleagues.PASSWORD, "password", "another four plain words");
		assertThat(answer.location()).isEqualTo("/staff/account?note=password-chosen");
		assertThat(elsewhere.isIn()).isFalse();
		assertThat(this.visitor.isIn()).isTrue();
		assertThat(elsewhere.enterPassword(robin.email(), Colleagues.PASSWORD).problem()).isNotEmpty();
		assertThat(elsewhere.enterPassword(robin.email(), "another four plain words").problem()).isEmpty();
	}

	@Test
	void memberSeesOtherSessionsAndEndsThem() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn(robin);
		this.visitor.enterPassword(robin.email(), Colleagues.PASSWORD);
		this.clock.forward(Duration.ofSeconds(30));
		this.visitor.enterCode(robin.code());
		Answer account = this.visitor.get("/staff/account");
		assertThat(account.html().text()).contains("Other places: 1.");
		this.visitor.submit(account, "/staff/account/sign-out-others");
		assertThat(elsewhere.isIn()).isFalse();
		assertThat(this.visitor.get("/staff/account").html().text()).contains("You are not signed in anywhere else.");
	}

	@Test
	void whoComesFromAnotherSiteArrivesAsThemselves() {
		Answer answer = this.visitor.get("/staff/audit?page=1&x=%22%3E%3Cscript%3E", "Sec-Fetch-Site", "cross-site",
				"Sec-Fetch-Mode", "navigate");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.html().select("meta[http-equiv=refresh]").attr("content"))
			.startsWith("0;url=/staff/audit?page=1");
		assertThat(answer.html().select("script")).isEmpty();
	}

	private int sessions() {
		return this.database.sql("SELECT COUNT(*) FROM staff_session").query(Integer.class).single();
	}

	@Test
	void strangersStoreNoSession() {
		int before = sessions();
		for (int i = 0; i < 20; i++) {
			new Visitor(this.port).get("/staff/articles/" + "x".repeat(400) + i);
			new Visitor(this.port).get("/staff/sign-in");
		}
		assertThat(sessions()).isEqualTo(before);
	}

}
