package org.spineguide.staff;

import org.junit.jupiter.api.Test;
import org.spineguide.staff.Colleagues.Colleague;
import org.spineguide.staff.Visitor.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@StaffSite
class CsrfTests {

	private final Colleagues colleagues;

	private final StaffMembers members;

	private final Visitor visitor;

	CsrfTests(@Autowired Colleagues colleagues, @Autowired StaffMembers members, @LocalServerPort int port) {
		this.colleagues = colleagues;
		this.members = members;
		this.visitor = new Visitor(port);
	}

	@Test
	void formWithoutItsTokenDoesNothing() {
		Colleague admin = this.colleagues.withAllRoles();
		Colleague robin = this.colleagues.with(Role.EDITOR);
		this.visitor.signIn(admin);
		Answer answer = this.visitor.post("/staff/people/" + robin.id() + "/disable");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(this.members.find(robin.id())).map(StaffMember::standing).contains(Standing.ACTIVE);
	}

	@Test
	void tokenOfAnotherSessionDoesNothing() {
		Colleague admin = this.colleagues.withAllRoles();
		Colleague robin = this.colleagues.with(Role.EDITOR);
		String before = this.visitor.get("/staff/sign-in").form("/staff/sign-in").select("[name=_csrf]").val();
		this.visitor.signIn(admin);
		assertThat(this.visitor.post("/staff/people/" + robin.id() + "/disable", "_csrf", before).status())
			.isEqualTo(403);
		assertThat(this.members.find(robin.id())).map(StaffMember::standing).contains(Standing.ACTIVE);
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
