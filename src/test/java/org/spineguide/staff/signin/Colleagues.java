package org.spineguide.staff.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.password.Passwords;

import org.springframework.boot.test.context.TestComponent;

/** Makes members of staff who can sign in, each with an address of their own. */
@TestComponent
public class Colleagues {

	public static final String PASSWORD = "four plain words here";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final StaffMembers members;

	private final Passwords passwords;

	private final SecondSteps steps;

	private final Clock clock;

	Colleagues(StaffMembers members, Passwords passwords, SecondSteps steps, Clock clock) {
		this.members = members;
		this.passwords = passwords;
		this.steps = steps;
		this.clock = clock;
	}

	/** Someone with a password and an app. */
	public Colleague with(Role... roles) {
		StaffMember member = withoutSecondStep(Set.of(roles));
		TotpSecret secret = TotpSecret.draw();
		this.steps.setUp(member.id(), secret, 0);
		return new Colleague(this.members.find(member.id()).orElseThrow(), secret, this.clock);
	}

	/** Someone with a password alone. */
	public Colleague withPasswordOnly(Role... roles) {
		return new Colleague(withoutSecondStep(Set.of(roles)), TotpSecret.draw(), this.clock);
	}

	private StaffMember withoutSecondStep(Set<Role> roles) {
		String email = "colleague" + NUMBER.incrementAndGet() + "@example.org";
		StaffMember member = this.members.invite(email, "Robin Example", roles).orElseThrow();
		this.passwords.choose(member.id(), PASSWORD);
		this.members.join(member.id(), this.clock.instant());
		return this.members.find(member.id()).orElseThrow();
	}

	/** Someone with every role. */
	public Colleague withAllRoles() {
		return with(EnumSet.allOf(Role.class).toArray(Role[]::new));
	}

	/**
	 * Someone, and what only they know.
	 *
	 * @param member as the site knows them
	 * @param secret what is in their app
	 * @param clock the clock of their telephone
	 */
	public record Colleague(StaffMember member, TotpSecret secret, Clock clock) {

		public String id() {
			return this.member.id();
		}

		public String email() {
			return this.member.email();
		}

		/** What their app shows now. */
		public String code() {
			return this.secret.code(this.clock.instant());
		}

	}

}
