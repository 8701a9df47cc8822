package org.spineguide.content;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The check's report as code hosts and editors read it: the Static Analysis Results
 * Interchange Format, SARIF 2.1.0 (OASIS, 2020).
 * <p>
 * The few parts that a list of findings needs are the records below. The Java libraries
 * for SARIF bring the classes of its whole schema.
 */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Makes a log of a report.
	 * @param folder the content folder as it was named; a relative one gives addresses
	 * that code hosts find in the repository
	 */
	static SarifLog of(CheckReport report, String folder) {
		List<Descriptor> rules = report.findings()
			.stream()
			.map(Finding::rule)
			.distinct()
			.sorted()
			.map(Descriptor::new)
			.toList();
		List<Result> results = report.findings().stream().map((finding) -> Result.of(finding, folder)).toList();
		return new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
				List.of(new Run(new Tool(new Driver("Spineguide check", rules)), results)));
	}

	String text() {
		return MAPPER.writeValueAsString(this) + System.lineSeparator();
	}

	record Run(Tool tool, List<Result> results) {
	}

	record Tool(Driver driver) {
	}

	record Driver(String name, List<Descriptor> rules) {
	}

	record Descriptor(String id) {
	}

	/** A finding. */
	record Result(String ruleId, String level, Message message, List<Location> locations) {

		private static Result of(Finding finding, String folder) {
			String level = switch (finding.severity()) {
				case ERROR -> "error";
				case WARNING -> "warning";
				case ADVICE -> "note";
			};
			return new Result(finding.rule(), level, new Message(finding.problem() + ". " + finding.remedy() + "."),
					List.of(new Location(new PhysicalLocation(new ArtifactLocation(uri(folder, finding.file())),
							new Region(finding.line())))));
		}

		private static String uri(String folder, String file) {
			Path path = Path.of(folder, file).normalize();
			return path.isAbsolute() ? path.toUri().toString()
					: URI.create(path.toUri().toString().substring(Path.of("").toUri().toString().length())).toString();
		}

	}

	record Message(String text) {
	}

	record Location(PhysicalLocation physicalLocation) {
	}

	record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {
	}

	record ArtifactLocation(String uri) {
	}

	record Region(int startLine) {
	}

}
