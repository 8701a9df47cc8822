package org.spineguide.staff;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page of the audit trail. */
@Controller
class AuditController {

	private static final int LINES = 50;

	private final Audit audit;

	AuditController(Audit audit) {
		this.audit = audit;
	}

	@GetMapping("/staff/audit")
	String show(@RequestParam(defaultValue = "0") int page, Model model) {
		int from = Math.max(page, 0);
		List<AuditLine> lines = this.audit.lines(from, LINES + 1);
		model.addAttribute("lines", lines.stream().limit(LINES).toList());
		model.addAttribute("page", from);
		model.addAttribute("older", lines.size() > LINES);
		return "staff/audit";
	}

}
