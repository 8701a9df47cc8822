package org.spineguide.staff.password;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.security.StaffConfiguration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	private final PasswordEncoder encoder = new StaffConfiguration().passwordEncoder();

	@Test
	void passwordIsKeptAsArgon2() {
		assertThat(this.encoder.encode("one long password")).startsWith("{argon2}$argon2id$");
	}

	@Test
	void oneHashTakes19MebibytesTwice() {
		assertThat(this.encoder.encode("one long password")).contains("$m=19456,t=2,p=1$");
	}

	@Test
	void weakerHashIsReplacedAtSignIn() {
		try (HikariDataSource source = Database.SQLITE.open()) {
			JdbcClient database = JdbcClient.create(source);
			StaffMember ada = new StaffMembers(database).invite("ada@example.org", "Ada", Set.of(Role.EDITOR))
				.orElseThrow();
			new StaffMembers(database).join(ada.id(), Instant.EPOCH);
			StaffMember joined = new StaffMembers(database).find(ada.id()).orElseThrow();
			database.sql("UPDATE staff_member SET password = :hash")
				.param("hash",
						"{argon2}" + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("one long password"))
				.update();
			Passwords passwords = new Passwords(database, this.encoder);
			assertThat(passwords.matches(Optional.of(joined), "one long password")).isTrue();
			assertThat(database.sql("SELECT password FROM staff_member").query(String.class).single())
				.contains("$m=19456,t=2,p=1$");
			assertThat(passwords.matches(Optional.of(joined), "one long password")).isTrue();
		}
	}

	@Test
	void lastLettersOfALongPasswordCount() {
		String hash = this.encoder.encode("k".repeat(127) + "a");
		assertThat(this.encoder.matches("k".repeat(127) + "b", hash)).isFalse();
	}

	/**
	 * Comparing is nearly all of the time that an answer takes, so it is counted instead
	 * of timed.
	 */
	@Test
	void unknownMemberTakesAsLongAsAWrongPassword() {
		try (HikariDataSource source = Database.SQLITE.open()) {
			JdbcClient database = JdbcClient.create(source);
			StaffMembers members = new StaffMembers(database);
			StaffMember ada = members.invite("ada@example.org", "Ada", Set.of(Role.EDITOR)).orElseThrow();
			CountingEncoder counting = new CountingEncoder();
			Passwords passwords = new Passwords(database, counting);
			passwords.matches(Optional.empty(), "warm up");
			int before = counting.count.get();
			passwords.matches(Optional.empty(), "a guess");
			passwords.matches(Optional.of(ada), "a guess");
			assertThat(counting.count.get() - before).isEqualTo(2);
		}
	}

	/** Counts how often passwords are compared. */
	private static final class CountingEncoder implements PasswordEncoder {

		private final AtomicInteger count = new AtomicInteger();

		private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

		@Override
		public String encode(CharSequence password) {
			return this.encoder.encode(password);
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			this.count.incrementAndGet();
			return this.encoder.matches(password, hash);
		}

	}

}
