package org.spineguide.staff.home;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.session.SessionText;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Search of staff for requests and articles. What is typed may be the name of a patient:
 * it is sent in the body, and kept encrypted in the session, so that it stands in no
 * address.
 */
@Controller
@RequestMapping("/staff/find")
class FindController {

	private static final String TYPED = "staff.find";

	private static final int LONGEST = 200;

	private final List<FindSource> sources;

	private final SessionText session;

	FindController(List<FindSource> sources, SessionText session) {
		this.sources = List.copyOf(sources);
		this.session = session;
	}

	@PostMapping
	String take(@RequestParam(defaultValue = "") String typed, HttpServletRequest request) {
		String line = typed.strip();
		this.session.store(request, TYPED, line.substring(0, line.offsetByCodePoints(0, shorter(line))));
		return "redirect:/staff/find";
	}

	private static int shorter(String line) {
		return Math.min(line.codePointCount(0, line.length()), LONGEST);
	}

	/** Shows what was found; the page of the only thing that was found opens at once. */
	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, HttpServletRequest request, Locale locale, Model model) {
		String typed = this.session.read(request, TYPED).orElse("");
		List<FindResult> results = typed.isEmpty() ? List.of()
				: this.sources.stream()
					.filter((source) -> source.isFor(member))
					.map((source) -> source.find(member, typed, locale))
					.toList();
		List<FindResult.Item> items = results.stream().flatMap((result) -> result.items().stream()).toList();
		if (items.size() == 1 && items.get(0).address().startsWith("/staff/")) {
			return "redirect:" + items.get(0).address();
		}
		model.addAttribute("typed", typed);
		model.addAttribute("results", results.stream().filter((result) -> !result.items().isEmpty()).toList());
		return "staff/find";
	}

}
