package org.spineguide.staff.passkey;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * User repository of passkeys, backed by members of staff, so that there is no second
 * list of them.
 */
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final StaffMembers members;

	PasskeyOwners(StaffMembers members) {
		this.members = members;
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return findByUsername(id.toBase64UrlString());
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
		return this.members.find(id).map(PasskeyOwners::owner).orElse(null);
	}

	private static PublicKeyCredentialUserEntity owner(StaffMember member) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(Bytes.fromBase64(member.id()))
			.name(member.email())
			.displayName(member.name())
			.build();
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("Members are invited");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("Members are disabled, never deleted");
	}

}
