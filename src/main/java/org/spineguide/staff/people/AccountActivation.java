package org.spineguide.staff.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.Audit;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.password.Passwords;
import org.spineguide.staff.people.OneTimeLinks.OneTimeLink;
import org.spineguide.staff.signin.SecondSteps;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Activation of accounts by one-time link. */
@Component
class AccountActivation {

	/** Roles of the first account: all but that of a clinician, which not everyone is. */
	private static final Set<Role> FIRST_ROLES = EnumSet.complementOf(EnumSet.of(Role.CLINICIAN));

	private final StaffMembers members;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final SecondSteps steps;

	private final Passkeys passkeys;

	private final Audit audit;

	private final TransactionOperations transaction;

	private final Clock clock;

	AccountActivation(StaffMembers members, OneTimeLinks links, Passwords passwords, SecondSteps steps,
			Passkeys passkeys, Audit audit, TransactionOperations transaction, Clock clock) {
		this.members = members;
		this.links = links;
		this.passwords = passwords;
		this.steps = steps;
		this.passkeys = passkeys;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	Optional<OneTimeLink> link(RandomToken token) {
		return this.links.find(token, this.clock.instant());
	}

	/**
	 * Returns the member whom the link is for; nobody yet when it creates the first
	 * account.
	 */
	Optional<StaffMember> guest(OneTimeLink link) {
		return Optional.ofNullable(link.member()).flatMap(this.members::find).filter((member) -> !member.isDisabled());
	}

	/**
	 * Uses a link to create the first account, or to restore that of an admin who cannot
	 * sign in any more.
	 * @return nothing when the link is no longer good
	 */
	Optional<StaffMember> first(RandomToken token, String email, String name, String password) {
		return use(token, () -> {
			StaffMember member = this.members.findByEmail(email)
				.or(() -> this.members.invite(email, name, FIRST_ROLES))
				.orElseThrow();
			this.members.enable(member.id());
			this.members.give(member.id(), FIRST_ROLES);
			this.steps.takeAway(member.id());
			this.passkeys.removeAll(member);
			return member;
		}, password);
	}

	/**
	 * Uses a link to choose a password.
	 * @return nothing when the link is no longer good
	 */
	Optional<StaffMember> member(RandomToken token, StaffMember guest, String password) {
		return use(token, () -> guest, password);
	}

	private Optional<StaffMember> use(RandomToken token, Supplier<StaffMember> guest, String password) {
		Optional<StaffMember> admitted = this.transaction
			.execute((status) -> this.links.use(token) ? Optional.of(admit(guest.get(), password)) : Optional.empty());
		return Objects.requireNonNull(admitted).flatMap((member) -> this.members.find(member.id()));
	}

	private StaffMember admit(StaffMember guest, String password) {
		this.members.join(guest.id(), this.clock.instant());
		this.passwords.choose(guest.id(), password);
		this.audit.note(guest, guest.isInvited() ? "staff.audit.joined" : "staff.audit.password-chosen", null);
		return guest;
	}

}
