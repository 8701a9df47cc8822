package org.spineguide.staff.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.Audit;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.session.KnownDevices;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.staff.signin.SecondSteps;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Administration of members by admins. Each action leaves a line in the audit trail. */
@Component
class MemberAdministration {

	private final StaffMembers members;

	private final OneTimeLinks links;

	private final SecondSteps steps;

	private final Passkeys passkeys;

	private final KnownDevices devices;

	private final SignInSessions signInSessions;

	private final Audit audit;

	private final StaffAddress address;

	private final TransactionOperations transaction;

	private final Clock clock;

	MemberAdministration(StaffMembers members, OneTimeLinks links, SecondSteps steps, Passkeys passkeys,
			KnownDevices devices, SignInSessions signInSessions, Audit audit, StaffAddress address,
			TransactionOperations transaction, Clock clock) {
		this.members = members;
		this.links = links;
		this.steps = steps;
		this.passkeys = passkeys;
		this.devices = devices;
		this.signInSessions = signInSessions;
		this.audit = audit;
		this.address = address;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Invites a member; empty when the address is taken. */
	Optional<StaffMember> invite(StaffMember admin, String email, String name, Set<Role> roles) {
		Optional<StaffMember> invited = this.members.invite(email, name, roles);
		invited.ifPresent((member) -> this.audit.note(admin, "staff.audit.invited", member.id()));
		return invited;
	}

	/** Creates a one-time link by which a member joins or chooses a new password. */
	String link(StaffMember admin, StaffMember member) {
		RandomToken token = this.links.forMember(member.id(), this.clock.instant());
		this.audit.note(admin, "staff.audit.link-made", member.id());
		return this.address.of("/staff/join/" + token.value());
	}

	void give(StaffMember admin, StaffMember member, Set<Role> roles) {
		this.transaction.executeWithoutResult((status) -> this.members.give(member.id(), roles));
		this.audit.note(admin, "staff.audit.roles-given", member.id());
	}

	void disable(StaffMember admin, StaffMember member) {
		this.transaction.executeWithoutResult((status) -> this.members.disable(member.id()));
		this.links.drop(member.id());
		this.devices.forget(member.id());
		this.signInSessions.showOut(member.id(), Optional.empty());
		this.audit.note(admin, "staff.audit.disabled", member.id());
	}

	void enable(StaffMember admin, StaffMember member) {
		this.members.enable(member.id());
		this.audit.note(admin, "staff.audit.enabled", member.id());
	}

	/**
	 * Removes the second step of a member who lost both phone and recovery codes, so that
	 * they set up a new one.
	 */
	void takeSecondStep(StaffMember admin, StaffMember member) {
		this.steps.takeAway(member.id());
		this.passkeys.removeAll(member);
		this.signInSessions.showOut(member.id(), Optional.empty());
		this.audit.note(admin, "staff.audit.second-step-taken", member.id());
	}

	void showOut(StaffMember admin, StaffMember member) {
		this.signInSessions.showOut(member.id(), Optional.empty());
		this.audit.note(admin, "staff.audit.shown-out", member.id());
	}

}
