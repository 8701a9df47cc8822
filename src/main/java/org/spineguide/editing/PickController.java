package org.spineguide.editing;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists for a script what the toolbar can put into a text. */
@Controller
class PickController {

	private final Picks picks;

	PickController(Picks picks) {
		this.picks = picks;
	}

	@GetMapping("/staff/articles/pick")
	String pick(@RequestParam String what, @RequestParam String file, @RequestParam(defaultValue = "") String q,
			Locale locale, Model model) {
		model.addAttribute("picks", this.picks.find(what, WritingDesk.file(file), q, locale));
		return "editing/pick";
	}

}
