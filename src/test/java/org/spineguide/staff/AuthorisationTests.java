package org.spineguide.staff;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of staff, asked for by every role, by those half signed in and by nobody.
 */
@StaffSite
class AuthorisationTests {

	/** Who may see what begins with the address; the longest beginning counts. */
	private static final Map<String, Set<Who>> TABLE = new LinkedHashMap<>();

	static {
		Set<Who> everyone = EnumSet.allOf(Who.class);
		Set<Who> members = EnumSet.of(Who.EDITOR, Who.CLINICIAN, Who.RECEPTION, Who.ADMIN);
		TABLE.put("/staff", members);
		TABLE.put("/staff/sign-in", everyone);
		TABLE.put("/staff/join", everyone);
		TABLE.put("/staff/second-step", EnumSet.of(Who.HALF, Who.HALF_WITHOUT_SECOND_STEP));
		TABLE.put("/staff/set-up",
				EnumSet.of(Who.HALF_WITHOUT_SECOND_STEP, Who.EDITOR, Who.CLINICIAN, Who.RECEPTION, Who.ADMIN));
		TABLE.put("/staff/account", members);
		TABLE.put("/staff/stay", members);
		TABLE.put("/staff/find", members);
		TABLE.put("/staff/people", EnumSet.of(Who.ADMIN));
		TABLE.put("/staff/audit", EnumSet.of(Who.ADMIN));
		TABLE.put("/staff/articles", EnumSet.of(Who.EDITOR));
		TABLE.put("/staff/proposals", EnumSet.of(Who.EDITOR, Who.ADMIN));
		TABLE.put("/staff/requests", EnumSet.of(Who.RECEPTION));
		TABLE.put("/staff/words", EnumSet.of(Who.EDITOR, Who.ADMIN));
		TABLE.put("/staff/mails", EnumSet.of(Who.RECEPTION, Who.ADMIN));
		TABLE.put("/staff/health", EnumSet.of(Who.ADMIN));
		TABLE.put("/staff/first-steps", EnumSet.of(Who.ADMIN));
		TABLE.put("/staff/sources", EnumSet.of(Who.EDITOR, Who.ADMIN));
		TABLE.put("/staff/sign", everyone);
		TABLE.put("/staff/signing", EnumSet.of(Who.CLINICIAN));
		TABLE.put("/staff/signatures", EnumSet.of(Who.EDITOR, Who.ADMIN));
		TABLE.put("/staff/reviews", EnumSet.of(Who.EDITOR, Who.ADMIN));
	}

	private final RequestMappingHandlerMapping mappings;

	private final Colleagues colleagues;

	private final int port;

	AuthorisationTests(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
			@Autowired Colleagues colleagues, @LocalServerPort int port) {
		this.mappings = mappings;
		this.colleagues = colleagues;
		this.port = port;
	}

	@Test
	void everyAddressOpensForThoseInTheTableAndNobodyElse() {
		Map<String, String> wrong = new TreeMap<>();
		for (Who who : Who.values()) {
			Visitor visitor = come(who);
			String token = visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
			Colleague victim = this.colleagues.with(Role.EDITOR);
			for (Address address : addresses()) {
				boolean opened = isOpen(visitor, token, address, victim);
				if (opened != address.row().contains(who)) {
					wrong.put(address + " by " + who, opened ? "opened" : "did not open");
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyAddressIsInTheTable() {
		assertThat(addresses()).hasSizeGreaterThan(25)
			.allSatisfy((address) -> assertThat(TABLE).containsKey(address.beginning()));
	}

	@Test
	void addressThatNoRuleNamesIsShutForEveryone() {
		Visitor admin = new Visitor(this.port).signIn(this.colleagues.withAllRoles());
		assertThat(admin.get("/staff/not-there").status()).isEqualTo(403);
		assertThat(admin.get("/staff/accounts").status()).isEqualTo(403);
	}

	/** Whether the answer came from the page, and not from what guards it. */
	private static boolean isOpen(Visitor visitor, String token, Address address, Colleague victim) {
		String path = address.path()
			.replace("{id}", victim.id())
			.replace("{token}", "wrong")
			.replace("{reference}", "BCDF-2345")
			.replace("{audience}", "STAFF");
		Answer answer = (address.method() == HttpMethod.GET) ? visitor.get(path) : visitor.post(path, "_csrf", token);
		assertThat(answer.status()).as("%s", address).isLessThan(500);
		if (answer.status() == 302) {
			return !answer.location().startsWith("/staff/sign-in")
					&& !(answer.location().equals("/staff/second-step") && !path.equals("/staff/second-step"));
		}
		// A passkey that is none is refused by the page itself, as is a link.
		return answer.status() != 401 && (answer.status() != 403 || path.equals("/staff/sign-in/passkey"));
	}

	private Visitor come(Who who) {
		Visitor visitor = new Visitor(this.port);
		switch (who) {
			case NOBODY -> visitor.get("/staff/sign-in");
			case HALF -> visitor.enterPassword(this.colleagues.withAllRoles().email(), Colleagues.PASSWORD);
			case HALF_WITHOUT_SECOND_STEP ->
				visitor.enterPassword(this.colleagues.withPasswordOnly(Role.values()).email(), Colleagues.PASSWORD);
			default -> visitor.signIn(this.colleagues.with(Role.valueOf(who.name())));
		}
		return visitor;
	}

	private List<Address> addresses() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.equals("/staff") || path.startsWith("/staff/"))
				.flatMap((path) -> methods(mapping.getMethodsCondition().getMethods())
					.map((method) -> new Address(method, path))))
			.sorted((one, other) -> one.toString().compareTo(other.toString()))
			.toList();
	}

	private static Stream<HttpMethod> methods(Set<RequestMethod> methods) {
		assertThat(methods).as("a page says which methods it takes").isNotEmpty();
		return methods.stream().map(RequestMethod::asHttpMethod);
	}

	/** Who comes. */
	private enum Who {

		NOBODY, HALF, HALF_WITHOUT_SECOND_STEP, EDITOR, CLINICIAN, RECEPTION, ADMIN

	}

	/** A page or a deed. */
	private record Address(HttpMethod method, String path) {

		String beginning() {
			return Stream.of(this.path.split("/")).skip(1).limit(2).collect(Collectors.joining("/", "/", ""));
		}

		Set<Who> row() {
			return TABLE.get(beginning());
		}

		@Override
		public String toString() {
			return this.path + " " + this.method;
		}

	}

}
