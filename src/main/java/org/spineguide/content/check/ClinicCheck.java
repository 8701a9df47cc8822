package org.spineguide.content.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Holiday;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.FindingCollector;

/**
 * Check of the clinic's details for what will soon be wrong. After the last of the
 * holidays, patients would be promised a reply for a day on which nobody is there.
 */
final class ClinicCheck {

	private static final String CLINIC_FILE = ContentFile.of(ContentFileType.CLINIC).path();

	private static final int MONTHS_AHEAD = 3;

	private ClinicCheck() {
	}

	/** Returns the findings about the details of a clinic on a day. */
	static List<Finding> of(ContentFolder folder, Clinic clinic, LocalDate today) {
		FindingCollector findings = new FindingCollector("holidays", CLINIC_FILE);
		clinic.holidays()
			.stream()
			.map(Holiday::date)
			.max(Comparator.naturalOrder())
			.filter((last) -> last.isBefore(today.plusMonths(MONTHS_AHEAD)))
			.ifPresent((last) -> findings.warning(lineOf(folder, last), "The list of holidays ends on " + last,
					"Add those of the next year, or replies are promised for days on which nobody is there"));
		return findings.findings();
	}

	private static int lineOf(ContentFolder folder, LocalDate day) {
		try {
			return folder.read(CLINIC_FILE).lineOf(day.toString());
		}
		catch (InvalidContentException ex) {
			// Reading the library has named the file already.
			return 1;
		}
	}

}
