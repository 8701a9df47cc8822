package org.spineguide.staff.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Password rules: long enough, and not one that others try first. No rules about which
 * letters it has (OWASP ASVS 5.0, 6.2).
 */
public class PasswordRules {

	static final int SHORTEST = 8;

	public static final int LONGEST = 128;

	/**
	 * Shortest part of a name that is looked for: shorter ones are in too many good
	 * passwords.
	 */
	private static final int WORD = 3;

	/** Fewest characters that must be left of a password when names are taken out. */
	private static final int REST = 6;

	private final Supplier<String> clinic;

	/**
	 * Creates the rules.
	 * @param clinic the name of the clinic, which anyone would try
	 */
	public PasswordRules(Supplier<String> clinic) {
		this.clinic = clinic;
	}

	/** Returns the key of the message that says why a password is refused, or nothing. */
	public Optional<String> problem(String password, String email, String name) {
		return flaw(password, List.of(email, name, this.clinic.get(), "spineguide")).map("staff.password."::concat);
	}

	private static Optional<String> flaw(String password, List<String> around) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("short");
		}
		if (password.length() > LONGEST) {
			return Optional.of("long");
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (isCommon(plain)) {
			return Optional.of("common");
		}
		return isLittleMoreThan(around, plain) ? Optional.of("near") : Optional.empty();
	}

	private static boolean isLittleMoreThan(List<String> around, String plain) {
		String rest = plain;
		List<String> words = around.stream()
			.flatMap((text) -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
			.filter((word) -> word.length() >= WORD)
			// Long ones first, because they may have short ones in them.
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		for (String word : words) {
			rest = rest.replace(word, "");
		}
		return rest.length() < plain.length() && rest.length() < REST;
	}

	private static boolean isCommon(String plain) {
		try (InputStream in = PasswordRules.class.getResourceAsStream("/staff/common-passwords.txt")) {
			if (in == null) {
				throw new IllegalStateException("The list of common passwords is missing");
			}
			// Not kept in memory: passwords are chosen seldom.
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().anyMatch(plain::equals);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
