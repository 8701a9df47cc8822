package org.spineguide.staff;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@StaffSite
@Isolated("what others print would be read too")
class CsrfTests {

	private final Colleagues colleagues;

	private final StaffMembers members;

	private final RequestMappingHandlerMapping mappings;

	private final Visitor visitor;

	CsrfTests(@Autowired Colleagues colleagues, @Autowired StaffMembers members,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
			@LocalServerPort int port) {
		this.colleagues = colleagues;
		this.mappings = mappings;
		this.members = members;
		this.visitor = new Visitor(port);
	}

	@Test
	void formWithoutItsTokenDoesNothingAndLeavesALine(CapturedOutput output) {
		Colleague admin = this.colleagues.withAllRoles();
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(admin);
		Answer answer = this.visitor.post("/staff/people/" + robin.id() + "/disable");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(output).contains("event=csrf-refused").contains("member=" + admin.id());
		assertThat(this.members.find(robin.id())).map(StaffMember::standing).contains(AccountStatus.ACTIVE);
	}

	@Test
	void noFormOfStaffWorksWithoutItsToken() {
		this.visitor.signIn(this.colleagues.withAllRoles());
		List<String> deeds = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/staff/"))
			.map((path) -> path.replaceAll("\\{.*?}", "x"))
			.toList();
		assertThat(deeds).hasSizeGreaterThan(25)
			.allSatisfy((deed) -> assertThat(this.visitor.post(deed).status()).isEqualTo(403));
	}

	@Test
	void tokenOfAnotherSessionDoesNothing() {
		Colleague admin = this.colleagues.withAllRoles();
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String before = this.visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
		this.visitor.signIn(admin);
		assertThat(this.visitor.post("/staff/people/" + robin.id() + "/disable", "_csrf", before).status())
			.isEqualTo(403);
		assertThat(this.members.find(robin.id())).map(StaffMember::standing).contains(AccountStatus.ACTIVE);
	}

	@Test
	void nobodyIsSignedInOrOutFromElsewhere() {
		Colleague robin = this.colleagues.with(Role.EDITOR);
		assertThat(
				this.visitor.post("/staff/sign-in", "email", robin.email(), "password", Colleagues.PASSWORD).location())
			.isEqualTo("/staff/sign-in?note=ended");
		this.visitor.signIn(robin);
		this.visitor.post("/staff/sign-out");
		assertThat(this.visitor.isIn()).isTrue();
	}

}
