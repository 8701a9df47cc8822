package org.spineguide.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkResolverTests {

	private static final ArticlePath FROM = ArticlePath.of("spinal-fusion/risks");

	@ParameterizedTest
	@CsvSource({ "recovery.md, /spinal-fusion/recovery", "../revision-surgery/nonunion.md, /revision-surgery/nonunion",
			"index.md, /spinal-fusion/", "../index.md, /", "../about.md#money, /about#money",
			"/appointments, /appointments", "#what-it-is, #what-it-is",
			"https://example.org/a.md, https://example.org/a.md", "mailto:a@example.org, mailto:a@example.org",
			"../../images/disc.svg, /images/disc.svg", "../../../../etc/passwd, /../../etc/passwd",
			"a b.md, '/spinal-fusion/a b'", "../../images/my%20scan.png, '/images/my scan.png'",
			"100%.md, /spinal-fusion/100%" })
	void linkBetweenFilesBecomesAnAddress(String target, String address) {
		assertThat(LinkResolver.address(target, FROM, "")).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "recovery.md, /es/spinal-fusion/recovery", "../../images/disc.svg, /images/disc.svg",
			"/glossary, /es/glossary", "/appointments, /appointments", "/appointments/#a, /appointments/#a",
			"/appointments-day.md, /es/appointments-day" })
	void addressStaysWithinTheLanguage(String target, String address) {
		assertThat(LinkResolver.address(target, FROM, "/es")).isEqualTo(address);
	}

}
