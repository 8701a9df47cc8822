package org.spineguide.editing.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.evidence.NoticesFile;
import org.spineguide.content.evidence.SourceCheck;
import org.spineguide.content.evidence.SourceRegister;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Page with what became of cited works, the sentences that rest on them, and the
 * guidelines with their dates.
 */
@Controller
class SourcesController {

	private final Libraries libraries;

	private final ContentFileStore files;

	private final WeeklySourceCheck weekly;

	private final Clock clock;

	SourcesController(Libraries libraries, ContentFileStore files, WeeklySourceCheck weekly, Clock clock) {
		this.libraries = libraries;
		this.files = files;
		this.weekly = weekly;
		this.clock = clock;
	}

	@GetMapping("/staff/sources")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		Library library = this.libraries.current();
		LocalDate today = library.clinic().today(this.clock);
		List<Reference> guidelines = CitedSource.guidelines(library);
		model.addAttribute("sources", CitedSource.withNotices(library));
		model.addAttribute("guidelines", guidelines);
		model.addAttribute("due",
				guidelines.stream().filter((guideline) -> CitedSource.isDue(guideline, today)).toList());
		model.addAttribute("registers", registers());
		model.addAttribute("known", SourceCheck.index(library).size());
		model.addAttribute("all", library.references().size());
		model.addAttribute("online", this.weekly.isOnline());
		model.addAttribute("failed", this.weekly.hasFailed());
		model.addAttribute("mayEdit", member.is(Role.EDITOR));
		return "editing/sources";
	}

	/** Returns the days on which the registers were last read. */
	private Map<String, Optional<LocalDate>> registers() {
		NoticesFile file = file();
		Map<String, Optional<LocalDate>> registers = new LinkedHashMap<>();
		for (SourceRegister register : SourceRegister.values()) {
			registers.put("editing.sources.register." + register.key(), file.checked(register));
		}
		return registers;
	}

	private NoticesFile file() {
		try {
			return SourceCheck.begin(new ContentFolder(this.files.root())).before();
		}
		catch (InvalidContentException ex) {
			// The check of the articles names what is wrong with it.
			return NoticesFile.NONE;
		}
	}

}
