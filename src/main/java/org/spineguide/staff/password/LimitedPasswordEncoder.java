package org.spineguide.staff.password;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.spineguide.web.ConcurrencyLimit;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Password encoder that computes few hashes at the same time, because each takes much
 * memory on purpose. Those that would wait too long are told to come back.
 */
public class LimitedPasswordEncoder implements PasswordEncoder {

	private static final int PARALLEL = 2;

	private static final int WAITING = 8;

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final PasswordEncoder encoder;

	private final ConcurrencyLimit limit = new ConcurrencyLimit(PARALLEL, WAITING, PATIENCE);

	public LimitedPasswordEncoder(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		if (password == null) {
			return null;
		}
		return this.limit.get(() -> Objects.requireNonNull(this.encoder.encode(password)));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return this.limit.get(() -> this.encoder.matches(password, hash));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

}
