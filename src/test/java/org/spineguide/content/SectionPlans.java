package org.spineguide.content;

import java.nio.charset.StandardCharsets;

/** Makes the lists of headings that rules ask for. */
final class SectionPlans {

	private SectionPlans() {
	}

	static SectionPlan plan(String yaml) {
		try {
			return SectionPlan.read(TextFile.of("en/sections.yml", yaml.getBytes(StandardCharsets.UTF_8)));
		}
		catch (BrokenFileException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

}
