package org.spineguide.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class SecurityLogTests {

	@Test
	void lineSaysWhatHappenedAndFromWhichNetwork(CapturedOutput output) {
		new SecurityLog().note(SecurityEvent.PASSWORD_REFUSED, request("203.0.113.77", "/staff/sign-in"));
		assertThat(output).contains("event=password-refused network=203.0.113.0/24 method=POST area=staff");
		assertThat(output).doesNotContain("203.0.113.77");
	}

	@Test
	void ipv6NetworkIsCutShortToo(CapturedOutput output) {
		new SecurityLog().note(SecurityEvent.OVER_BUDGET, request("2001:db8:1:2:3:4:5:6", "/appointments"), "body");
		assertThat(output)
			.contains("event=over-budget network=2001:db8:1:0:0:0:0:0/48 method=POST area=public detail=body");
	}

	@Test
	void whatSomebodySentNeverReachesTheLog(CapturedOutput output) {
		MockHttpServletRequest request = request("jane.doe.example", "/staff/jane?email=jane@example.org");
		request.setMethod("GET\nevent=signed-in");
		new SecurityLog().note(SecurityEvent.ACCESS_DENIED, request, "jane@example.org\nevent=signed-in");
		assertThat(output).contains("event=access-denied network=unknown method=other area=staff detail=other");
		assertThat(output).doesNotContain("jane").doesNotContain("signed-in");
	}

	@Test
	void floodIsCountedInsteadOfWritten(CapturedOutput output) {
		SecurityLog log = new SecurityLog();
		IntStream.range(0, SecurityLog.BY_NETWORK + 50)
			.forEach((time) -> log.note(SecurityEvent.CSRF_REFUSED, request("203.0.113.77", "/staff")));
		log.note(SecurityEvent.PASSKEY_REFUSED, request("198.51.100.1", "/staff"));
		assertThat(output.toString().split("csrf-refused", -1).length - 1).isBetween(SecurityLog.BY_NETWORK,
				SecurityLog.BY_NETWORK + 5);
		assertThat(output).containsPattern("event=passkey-refused .* left-out=(4[5-9]|50)");
	}

	@Test
	void floodOfStrangersHidesNothingOfMembers(CapturedOutput output) {
		SecurityLog log = new SecurityLog();
		IntStream.range(0, SecurityLog.IN_ALL + 50)
			.forEach((time) -> log.note(SecurityEvent.CSRF_REFUSED, request("203.0." + time % 200 + ".77", "/staff")));
		log.noteMember(SecurityEvent.SIGNED_IN, request("203.0.113.77", "/staff/sign-in"), "AbC-1_");
		assertThat(output).containsPattern("event=signed-in .*member=AbC-1_");
	}

	@Test
	void fileOfItsOwnHasOneObjectForEachLine(@TempDir Path folder) {
		Path file = folder.resolve("security.json");
		new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withUserConfiguration(SecurityLog.class, SecurityLogFile.class)
			.withPropertyValues("spineguide.security-log.file=" + file)
			.run((context) -> context.getBean(SecurityLog.class)
				.noteMember(SecurityEvent.SIGNED_IN, request("203.0.113.77", "/staff/sign-in"), "AbC-1_"));
		assertThat(lines(file)).singleElement()
			.asString()
			.contains("\"event\":\"signed-in\"", "\"network\":\"203.0.113.0/24\"", "\"member\":\"AbC-1_\"",
					"\"@timestamp\"")
			.startsWith("{");
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static MockHttpServletRequest request(String address, String page) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", page);
		request.setRemoteAddr(address);
		return request;
	}

}
