package org.spineguide.staff.signin;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Password encoder of tests in which many people sign in: the same algorithm with the
 * least memory and time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickHashes {

	@Bean
	@Primary
	PasswordEncoder quickEncoder() {
		return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
	}

}
