package org.spineguide.editing;

import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Says which changes are nobody's alone: those of what tells people to call for help at
 * once. The number to call stands among the clinic's details, where all else may be
 * changed by one person.
 */
final class SecondPerson {

	private static final String CLINIC = "clinic.yml";

	private static final YAMLMapper MAPPER = new YAMLMapper();

	private SecondPerson() {
	}

	/** Whether changes of a file may need a second person. */
	static boolean mayBeNeeded(String file) {
		return Places.isGoverned(file) || file.equals(CLINIC);
	}

	/** Whether a second person must approve of a change. */
	static boolean isNeeded(String file, String before, String after) {
		return Places.isGoverned(file)
				|| file.equals(CLINIC) && !emergencyNumber(before).equals(emergencyNumber(after));
	}

	private static Optional<String> emergencyNumber(String clinic) {
		try {
			Map<?, ?> details = MAPPER.readValue(clinic, Map.class);
			return Optional.ofNullable(details).map((keys) -> keys.get("emergency-number")).map(String::valueOf);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
