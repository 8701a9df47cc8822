package org.spineguide.editing;

import java.util.Arrays;
import java.util.Optional;

import org.spineguide.content.Libraries;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of articles for staff. */
@Controller
class ArticlesController {

	private final Shelves shelves;

	private final Libraries libraries;

	ArticlesController(Shelves shelves, Libraries libraries) {
		this.shelves = shelves;
		this.libraries = libraries;
	}

	@GetMapping("/staff/articles")
	String show(@ModelAttribute("wish") ShelfWish wish, @RequestParam Optional<String> note, Model model) {
		model.addAttribute("shelf", this.shelves.shelf(wish));
		model.addAttribute("topics", this.shelves.topics());
		model.addAttribute("states",
				Arrays.stream(ShelfWish.Filter.values()).filter((filter) -> filter != ShelfWish.Filter.NONE).toList());
		model.addAttribute("sharedTexts", SharedText.of(this.libraries.current()));
		model.addAttribute("note", EditingNotes.key(note));
		return "editing/articles";
	}

}
