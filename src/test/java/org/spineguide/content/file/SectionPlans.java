package org.spineguide.content.file;

import java.nio.charset.StandardCharsets;

import org.spineguide.content.InvalidContentException;

/** Makes the lists of headings that rules ask for. */
public final class SectionPlans {

	private SectionPlans() {
	}

	public static RequiredSections plan(String yaml) {
		try {
			return RequiredSections.read(TextFile.of("en/sections.yml", yaml.getBytes(StandardCharsets.UTF_8)));
		}
		catch (InvalidContentException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

}
