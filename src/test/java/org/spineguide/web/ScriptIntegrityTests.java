package org.spineguide.web;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.spineguide.browser.RunningSite;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

@RunningSite
class ScriptIntegrityTests {

	private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+)\"[^>]* integrity=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScriptIntegrity integrity;

	@Autowired
	private ResourceUrlProvider addresses;

	@Test
	void browsersFindEachScriptToBeWhatThePageSaysItIs() throws Exception {
		for (String page : new String[] { "/search", "/staff/sign-in" }) {
			String html = this.mvc.get().uri(page).exchange().getResponse().getContentAsString();
			MatchResult script = SCRIPT.matcher(html).results().findFirst().orElseThrow();
			byte[] sent = this.mvc.get().uri(script.group(1)).exchange().getResponse().getContentAsByteArray();
			assertThat(script.group(2)).as(page).isEqualTo(hash(sent));
		}
	}

	@Test
	void modulesOfTheEditorAreFoundByRelativeAddressesAndAreWhatPagesSayTheyAre() throws Exception {
		String entry = this.addresses.getForLookupPath("/assets/editor/editor.js");
		assertThat(entry).matches("/assets/[0-9a-f]{32}/editor/editor\\.js");
		assertThat(this.integrity.modules("editor/editor.js")).hasSizeGreaterThan(5);
		for (String module : this.integrity.modules("editor/editor.js")) {
			String address = entry.replace("editor/editor.js", module);
			assertThat(this.addresses.getForLookupPath("/assets/" + module)).isEqualTo(address);
			MockHttpServletResponse sent = this.mvc.get().uri(address).exchange().getResponse();
			assertThat(sent.getHeader("Cache-Control")).as(module).contains("immutable");
			assertThat(this.integrity.of(module)).as(module).isEqualTo(hash(sent.getContentAsByteArray()));
		}
	}

	@Test
	void listOfBrowsersIsAskedForOnlyIfSet() {
		assertThat(this.mvc.get().uri("/").secure(true)).hasHeader("Strict-Transport-Security",
				"max-age=63072000 ; includeSubDomains ; preload");
	}

	private static String hash(byte[] content) throws Exception {
		return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
	}

}
