package org.spineguide.staff.signin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

public class TotpSecretTests {

	/**
	 * The secret of the test vectors in RFC 6238, appendix B, whose codes have two digits
	 * more.
	 */
	private final TotpSecret secret = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	@Test
	void codesAreThoseOfTheStandard() {
		assertThat(this.secret.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
		assertThat(this.secret.code(Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
		assertThat(this.secret.code(Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
	}

	@Test
	void codeOfTheStepBeforeIsTakenAndOfTheOneAfterIsNot() {
		Instant now = Instant.ofEpochSecond(1111111109);
		assertThat(this.secret.step(this.secret.code(now.minusSeconds(30)), now)).isPresent();
		assertThat(this.secret.step(this.secret.code(now.plusSeconds(30)), now)).isEmpty();
		assertThat(this.secret.step(this.secret.code(now.minusSeconds(90)), now)).isEmpty();
	}

	@Test
	void codeMayBeTypedWithSpaces() {
		assertThat(this.secret.step("081 804", Instant.ofEpochSecond(1111111109))).isPresent();
	}

	@Test
	void lettersAreThoseOfTheStandard() {
		assertThat(this.secret.letters()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
	}

	@Test
	void appsReadClinicAndAccount() {
		assertThat(this.secret.address("Spine & Co", "ada@example.org"))
			.isEqualTo("otpauth://totp/Spine%20%26%20Co:ada%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
					+ "&issuer=Spine%20%26%20Co");
	}

	/** What an app does with the letters that someone types in. */
	public static TotpSecret read(String letters) {
		String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
		StringBuilder bits = new StringBuilder();
		letters.replace(" ", "").chars().forEach((letter) -> {
			String five = Integer.toBinaryString(alphabet.indexOf(letter));
			bits.append("0".repeat(5 - five.length())).append(five);
		});
		byte[] bytes = new byte[bits.length() / 8];
		for (int index = 0; index < bytes.length; index++) {
			bytes[index] = (byte) Integer.parseInt(bits.substring(index * 8, index * 8 + 8), 2);
		}
		return TotpSecret.of(bytes);
	}

}
