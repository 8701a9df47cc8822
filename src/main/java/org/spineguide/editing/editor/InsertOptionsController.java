package org.spineguide.editing.editor;

import java.util.Locale;

import org.spineguide.editing.draft.DraftDesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** JSON endpoint with the options of the toolbar. */
@Controller
class InsertOptionsController {

	private final InsertOptions insertOptions;

	InsertOptionsController(InsertOptions insertOptions) {
		this.insertOptions = insertOptions;
	}

	@GetMapping("/staff/articles/pick")
	String pick(@RequestParam String what, @RequestParam String file, @RequestParam(defaultValue = "") String q,
			Locale locale, Model model) {
		model.addAttribute("options", this.insertOptions.find(what, DraftDesk.file(file), q, locale));
		return "editing/insert-options";
	}

}
