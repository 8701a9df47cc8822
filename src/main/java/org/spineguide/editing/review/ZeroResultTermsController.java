package org.spineguide.editing.review;

import org.spineguide.search.ZeroResultTerms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Page that shows editors the search words without results. */
@Controller
class ZeroResultTermsController {

	private static final int MOST = 200;

	private final ZeroResultTerms words;

	ZeroResultTermsController(ZeroResultTerms words) {
		this.words = words;
	}

	@GetMapping("/staff/words")
	String show(Model model) {
		model.addAttribute("words", this.words.list(MOST));
		model.addAttribute("days", this.words.days());
		return "editing/zero-result-terms";
	}

}
