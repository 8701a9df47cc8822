package org.spineguide.staff.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** Authentication of a member of staff for Spring Security, for one request. */
public class StaffAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient StaffMember member;

	StaffAuthentication(StaffMember member, Set<SignInLevel> rights) {
		super(authorities(member, rights));
		this.member = member;
		setAuthenticated(true);
	}

	private static Collection<? extends GrantedAuthority> authorities(StaffMember member, Set<SignInLevel> rights) {
		// Until they have shown all that is asked for, nobody has a role.
		Stream<String> roles = rights.contains(SignInLevel.SIGNED_IN) ? member.roles().stream().map(Role::authority)
				: Stream.empty();
		List<String> names = Stream.concat(rights.stream().map(SignInLevel::name), roles).toList();
		return AuthorityUtils.createAuthorityList(names);
	}

	@Override
	public Object getPrincipal() {
		return this.member;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.member.id();
	}

}
