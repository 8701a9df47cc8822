package org.spineguide.staff.password;

import java.util.Optional;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.StaffMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Repository of passwords, as slow hashes. */
@Component
public class Passwords {

	private final JdbcClient database;

	private final PasswordEncoder encoder;

	/**
	 * Hash to compare with when there is no password, so that the answer takes as long.
	 */
	private final SingletonSupplier<String> nobodys;

	public Passwords(JdbcClient database, PasswordEncoder encoder) {
		this.database = database;
		this.encoder = encoder;
		this.nobodys = SingletonSupplier.of(() -> encode(RandomToken.draw().value()));
	}

	/** Returns whether a member has a password at all: some sign in by other means. */
	public boolean has(String member) {
		return hash(member).isPresent();
	}

	public void choose(String member, String password) {
		keep(member, encode(password));
	}

	/**
	 * Returns whether this is the member's password. Takes the same time for a member
	 * without one.
	 */
	public boolean matches(Optional<StaffMember> member, String password) {
		Optional<String> hash = member.filter(StaffMember::isActive).flatMap((someone) -> hash(someone.id()));
		boolean matches = this.encoder.matches(password, hash.orElseGet(this.nobodys::obtain));
		if (hash.isEmpty() || !matches) {
			return false;
		}
		if (this.encoder.upgradeEncoding(hash.get())) {
			choose(member.orElseThrow().id(), password);
		}
		return true;
	}

	private Optional<String> hash(String member) {
		return this.database.sql("SELECT password FROM staff_member WHERE id = :id AND password IS NOT NULL")
			.param("id", member)
			.query(String.class)
			.optional();
	}

	private void keep(String member, String hash) {
		this.database.sql("UPDATE staff_member SET password = :password WHERE id = :id")
			.param("id", member)
			.param("password", hash)
			.update();
	}

	private String encode(String password) {
		String hash = this.encoder.encode(password);
		if (hash == null) {
			throw new IllegalStateException("The password has no hash");
		}
		return hash;
	}

}
