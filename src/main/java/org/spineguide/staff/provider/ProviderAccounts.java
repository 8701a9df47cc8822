package org.spineguide.staff.provider;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Mapping of accounts at the identity provider to members. The first time, an address
 * that the provider has verified decides; from then on only the provider's own id of the
 * account counts, because addresses are given to others.
 */
public class ProviderAccounts {

	private final JdbcClient database;

	private final StaffMembers members;

	private final Clock clock;

	public ProviderAccounts(JdbcClient database, StaffMembers members, Clock clock) {
		this.database = database;
		this.members = members;
		this.clock = clock;
	}

	/** Finds the member who has the account, if they may sign in. */
	Optional<StaffMember> find(OidcUser user) {
		// OpenID Connect Core, 2: both are always there.
		String issuer = Objects.requireNonNull(user.getIssuer()).toString();
		String subject = Objects.requireNonNull(user.getSubject());
		return known(issuer, subject).or(() -> introduce(user, issuer, subject))
			.flatMap(this.members::find)
			.filter(StaffMember::isActive);
	}

	private Optional<String> known(String issuer, String subject) {
		return this.database.sql("SELECT id FROM staff_member WHERE provider = :issuer AND provider_subject = :subject")
			.param("issuer", issuer)
			.param("subject", subject)
			.query(String.class)
			.optional();
	}

	private Optional<String> introduce(OidcUser user, String issuer, String subject) {
		if (user.getEmail() == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
			return Optional.empty();
		}
		return this.members.findByEmail(user.getEmail())
			.filter((member) -> !member.isDisabled())
			.map(StaffMember::id)
			.filter((id) -> bind(id, issuer, subject));
	}

	private boolean bind(String id, String issuer, String subject) {
		boolean bound = this.database.sql("""
				UPDATE staff_member SET provider = :issuer, provider_subject = :subject
				WHERE id = :id AND provider_subject IS NULL""")
			.param("id", id)
			.param("issuer", issuer)
			.param("subject", subject)
			.update() == 1;
		if (bound) {
			this.members.join(id, this.clock.instant());
		}
		return bound;
	}

}
