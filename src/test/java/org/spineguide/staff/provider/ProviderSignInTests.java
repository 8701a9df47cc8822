package org.spineguide.staff.provider;

import java.net.URI;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.staff.AccountStatus;
import org.spineguide.staff.ClinicProvider;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.session.SessionConfiguration;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sign-in with the clinic's own provider, a real one, over HTTP from end to end. */
@StaffSite
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@Timeout(120)
@Tag("slow")
@Isolated("what others print would be read too")
class ProviderSignInTests {

	private static final String REFUSED = "/staff/sign-in?note=provider-refused";

	private static final ServletWebServerApplicationContext PROVIDER = ClinicProvider.start();

	private final Colleagues colleagues;

	private final StaffMembers members;

	private final int port;

	private final Visitor visitor;

	private final Visitor atProvider = new Visitor(providerPort());

	ProviderSignInTests(@Autowired Colleagues colleagues, @Autowired StaffMembers members, @LocalServerPort int port) {
		this.colleagues = colleagues;
		this.members = members;
		this.port = port;
		this.visitor = new Visitor(port);
	}

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry settings) {
		settings.add("spineguide.staff.identity-provider.issuer", () -> "http://localhost:" + providerPort());
		settings.add("spineguide.staff.identity-provider.client-id", () -> ClinicProvider.CLIENT);
		settings.add("spineguide.staff.identity-provider.client-secret", () -> ClinicProvider.SECRET);
		settings.add("spineguide.staff.identity-provider.acr", () -> "two");
		settings.add("spineguide.staff.identity-provider.name", () -> "the example clinic");
	}

	@BeforeEach
	void register() {
		InMemoryRegisteredClientRepository sites = PROVIDER.getBean(InMemoryRegisteredClientRepository.class);
		if (sites.findByClientId(ClinicProvider.CLIENT) == null) {
			sites.save(ClinicProvider.site(this.port));
		}
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@Test
	void knownColleagueComesInWithTheirRolesAndNothingElseToShow(CapturedOutput output) {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		Answer page = this.visitor.get("/staff/sign-in");
		assertThat(page.html().select("a[href=/staff/sign-in/provider/clinic]").text())
			.isEqualTo("Sign in with the example clinic");
		String planted = this.visitor.cookies().get(SessionConfiguration.COOKIE);
		assertThat(signIn(robin.email()).location()).isEqualTo("/staff");
		assertThat(this.visitor.isIn()).isTrue();
		assertThat(this.visitor.cookies().get(SessionConfiguration.COOKIE)).isNotEqualTo(planted);
		assertThat(this.visitor.get("/staff/audit").status()).isEqualTo(403);
		assertThat(output).contains("event=signed-in").contains("event=access-denied").contains("member=" + robin.id());
		assertThat(this.visitor.get("/staff").html().text()).contains("Robin Example");
	}

	@Test
	void whoWasInvitedJoinsAndAdminMayDoWhatAdminsDo() {
		StaffMember invited = this.members.invite("new.admin@example.org", "New Admin", Set.of(Role.ADMIN))
			.orElseThrow();
		signIn("new.admin@example.org");
		assertThat(this.visitor.get("/staff/audit").status()).isEqualTo(200);
		assertThat(this.members.find(invited.id())).map(StaffMember::standing).contains(AccountStatus.ACTIVE);
	}

	@Test
	void pageThatWasAskedForComesAfterSignIn() {
		Colleague admin = this.colleagues.with(Role.ADMIN);
		this.visitor.get("/staff/audit?page=2");
		assertThat(signIn(admin.email()).location()).isEqualTo("/staff/audit?page=2");
	}

	@Test
	void codeIsWorthNothingWithoutWhatThisSiteAloneKnows() {
		String query = URI.create(this.visitor.get("/staff/sign-in/provider/clinic").location()).getQuery();
		assertThat(query).contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=",
				"nonce=");
		assertThat(query).doesNotContain(ClinicProvider.SECRET);
	}

	@Test
	void providerIsAskedToSignInAgainAfterALongTime() {
		assertThat(URI.create(this.visitor.get("/staff/sign-in/provider/clinic").location()).getQuery())
			.contains("max_age=1200", "acr_values=two");
	}

	@Test
	void signInWithFewerStepsThanAskedForIsRefused() {
		String email = ClinicProvider.ONE_STEP + "@example.org";
		this.members.invite(email, "One Step", Set.of(Role.ADMIN));
		assertRefused(signIn(email));
	}

	@Test
	void signInOfYesterdayIsRefused() {
		String email = ClinicProvider.YESTERDAY + "@example.org";
		this.members.invite(email, "Long Ago", Set.of(Role.ADMIN));
		assertRefused(signIn(email));
	}

	@Test
	void signInOfUnknownTimeIsNotFresh() {
		String email = ClinicProvider.TIMELESS + "@example.org";
		this.members.invite(email, "Any Time", Set.of(Role.ADMIN));
		assertThat(signIn(email).location()).isEqualTo("/staff");
		assertThat(this.visitor.get("/staff/audit").status()).isEqualTo(200);
		assertThat(this.visitor.get("/staff/people").location()).isEqualTo("/staff/sign-in?note=again");
	}

	@Test
	void signInOfJustNowIsFresh() {
		assertThat(signIn(this.colleagues.with(Role.ADMIN).email()).location()).isEqualTo("/staff");
		assertThat(this.visitor.get("/staff/people").status()).isEqualTo(200);
	}

	@Test
	void refusalLeavesALineWithoutTheAddress(CapturedOutput output) {
		signIn("nobody@example.org");
		assertThat(output).contains("event=provider-refused").contains("detail=account");
		assertThat(output).doesNotContain("nobody@example.org");
	}

	@Test
	void unknownAddressIsRefusedInWords() {
		assertRefused(signIn("nobody@example.org"));
	}

	@Test
	void addressThatTheProviderDidNotVerifyIsRefused() {
		String email = ClinicProvider.UNVERIFIED + "@example.org";
		this.members.invite(email, "Not Sure", Set.of(Role.ADMIN));
		assertRefused(signIn(email));
	}

	@Test
	void closedAccountIsRefusedBeforeAndAfterItWasUsed() {
		this.colleagues.with(Role.ADMIN);
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.members.disable(robin.id());
		assertRefused(signIn(robin.email()));
		this.members.enable(robin.id());
		assertThat(signIn(robin.email()).location()).isEqualTo("/staff");
		this.members.disable(robin.id());
		assertThat(this.visitor.isIn()).isFalse();
		assertRefused(signIn(robin.email()));
	}

	@Test
	void answerThatThisBrowserDidNotAskForIsRefused() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String answer = askProvider(robin.email());
		assertRefused(this.visitor.get(answer.replaceFirst("state=[^&]+", "state=made-up")));
		// The right one, but in the browser of somebody who was led to it.
		String theirs = askProvider(robin.email());
		Visitor other = new Visitor(this.port);
		other.get("/staff/sign-in");
		assertThat(other.get(theirs).location()).isEqualTo(REFUSED);
		assertThat(other.isIn()).isFalse();
	}

	@Test
	void answerWorksOnce() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String answer = askProvider(robin.email());
		assertThat(this.visitor.get(answer).location()).isEqualTo("/staff");
		Visitor thief = new Visitor(this.port);
		assertThat(thief.get(answer).location()).isEqualTo(REFUSED);
		assertThat(thief.isIn()).isFalse();
	}

	@Test
	void browserThatKeptItsCookieBackComesOnceMoreWithIt() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String answer = askProvider(robin.email());
		Answer between = new Visitor(this.port).get(answer, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode",
				"navigate");
		String again = between.html().select("meta[http-equiv=refresh]").attr("content").replaceFirst("0;url=", "");
		assertThat(this.visitor.get(again).location()).isEqualTo("/staff");
	}

	private void assertRefused(Answer answer) {
		assertThat(answer.location()).isEqualTo(REFUSED);
		assertThat(this.visitor.isIn()).isFalse();
		assertThat(this.visitor.get(REFUSED).html().text())
			.contains("That account cannot sign in here. Ask a colleague who is an admin.");
	}

	private Answer signIn(String email) {
		Answer answer = this.visitor.get(askProvider(email));
		assertThat(answer.status()).as(answer.body()).isEqualTo(302);
		return answer;
	}

	/** Goes to the provider and signs in there; where it leads back to. */
	private String askProvider(String email) {
		URI asked = URI.create(this.visitor.get("/staff/sign-in/provider/clinic")
			.response()
			.headers()
			.firstValue("Location")
			.orElseThrow());
		this.atProvider.cookies().clear();
		String question = asked.getRawPath() + "?" + asked.getRawQuery();
		assertThat(this.atProvider.get(question, "Accept", "text/html").location()).endsWith("/login");
		this.atProvider.fillIn("/login", "/login", "username", email, "password", ClinicProvider.PASSWORD);
		return this.atProvider.get(question).location();
	}

	private static int providerPort() {
		return PROVIDER.getWebServer().getPort();
	}

}
