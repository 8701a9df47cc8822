package org.spineguide.staff.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Repository of second steps: the secret of an authenticator app, and recovery codes for
 * when the app is gone. Each code counts once.
 */
@Component
public class SecondSteps {

	public static final int RECOVERY_CODES = 10;

	/** Alphabet of recovery codes, without letters and digits that look alike. */
	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	private final TotpSecretCipher cipher;

	private final PasswordEncoder encoder;

	public SecondSteps(JdbcClient database, TotpSecretCipher cipher, PasswordEncoder encoder) {
		this.database = database;
		this.cipher = cipher;
		this.encoder = encoder;
	}

	/** Returns whether the member has an app that makes codes. */
	public boolean hasApp(String member) {
		return sealed(member).isPresent();
	}

	/** Returns the number of recovery codes that the member has left. */
	public int recoveryCodes(String member) {
		return this.database.sql("SELECT COUNT(*) FROM staff_recovery_code WHERE member_id = :member")
			.param("member", member)
			.query(Integer.class)
			.single();
	}

	/**
	 * Saves the secret of an app that is proven to make right codes.
	 * @param used the time step of the code that proved it
	 */
	public void setUp(String member, TotpSecret secret, long used) {
		this.database.sql("UPDATE staff_member SET app_secret = :secret, app_last_step = :step WHERE id = :id")
			.param("id", member)
			.param("secret", this.cipher.encrypt(secret, member))
			.param("step", used)
			.update();
	}

	/** Generates recovery codes; older ones become invalid. */
	public List<String> drawRecoveryCodes(String member) {
		dropRecoveryCodes(member);
		Set<String> starts = new HashSet<>();
		List<String> codes = Stream.generate(SecondSteps::code)
			.filter((code) -> starts.add(start(plain(code))))
			.limit(RECOVERY_CODES)
			.toList();
		codes.forEach((code) -> keepRecoveryCode(member, plain(code)));
		return codes;
	}

	/** Removes app and recovery codes. */
	public void takeAway(String member) {
		this.database.sql("UPDATE staff_member SET app_secret = NULL WHERE id = :id").param("id", member).update();
		dropRecoveryCodes(member);
	}

	/** Verifies and uses up a code of the app. */
	public boolean takesCode(String member, String code, Instant now) {
		return sealed(member).flatMap((sealed) -> this.cipher.decrypt(sealed, member))
			.flatMap((secret) -> secret.step(code, now))
			.filter((step) -> this.database
				.sql("UPDATE staff_member SET app_last_step = :step WHERE id = :id AND app_last_step < :step")
				.param("id", member)
				.param("step", step)
				.update() == 1)
			.isPresent();
	}

	/** Verifies and uses up a recovery code. */
	public boolean takesRecoveryCode(String member, String code) {
		String plain = plain(code);
		if (plain.length() != GROUPS * GROUP) {
			return false;
		}
		return this.database.sql("SELECT rest FROM staff_recovery_code WHERE member_id = :member AND start = :start")
			.param("member", member)
			.param("start", start(plain))
			.query(String.class)
			.optional()
			.filter((hash) -> this.encoder.matches(rest(plain), hash))
			.filter((hash) -> this.database
				.sql("DELETE FROM staff_recovery_code WHERE member_id = :member AND rest = :rest")
				.param("member", member)
				.param("rest", hash)
				.update() == 1)
			.isPresent();
	}

	private Optional<byte[]> sealed(String member) {
		return this.database.sql("SELECT app_secret FROM staff_member WHERE id = :id AND app_secret IS NOT NULL")
			.param("id", member)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	private void keepRecoveryCode(String member, String plain) {
		this.database.sql("INSERT INTO staff_recovery_code (member_id, start, rest) VALUES (:member, :start, :rest)")
			.param("member", member)
			.param("start", start(plain))
			.param("rest", this.encoder.encode(rest(plain)))
			.update();
	}

	private void dropRecoveryCodes(String member) {
		this.database.sql("DELETE FROM staff_recovery_code WHERE member_id = :member").param("member", member).update();
	}

	private static String code() {
		StringBuilder code = new StringBuilder();
		for (int index = 0; index < GROUPS * GROUP; index++) {
			code.append((index > 0 && index % GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	private static String start(String plain) {
		return plain.substring(0, GROUP);
	}

	private static String rest(String plain) {
		return plain.substring(GROUP);
	}

	private static String plain(String code) {
		return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

}
