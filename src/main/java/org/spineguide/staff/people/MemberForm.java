package org.spineguide.staff.people;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;

/**
 * Form of a member.
 *
 * @param email the address to sign in with
 * @param name what colleagues call them
 * @param roles what they may do
 */
record MemberForm(@NotBlank @Email @Size(max = 254) @Nullable String email,
		@NotBlank @Size(max = 100) @Nullable String name, @NotEmpty Set<Role> roles) {

	// Spring hands over null when no box was ticked.
	MemberForm(@Nullable String email, @Nullable String name, @Nullable Set<Role> roles) {
		this.email = email;
		this.name = name;
		this.roles = (roles != null) ? Set.copyOf(roles) : Set.of();
	}

	/** Returns the names of the roles, as a form sends them. */
	public List<String> chosen() {
		return this.roles.stream().map(Role::name).toList();
	}

	static MemberForm empty() {
		return new MemberForm(null, null, null);
	}

	static MemberForm of(StaffMember member) {
		return new MemberForm(member.email(), member.name(), member.roles());
	}

	/** Keeps names and addresses out of logs. */
	@Override
	public String toString() {
		return "MemberForm[hidden]";
	}

}
