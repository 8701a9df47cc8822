package org.spineguide.editing.articles;

import java.util.Arrays;
import java.util.Optional;

import org.spineguide.content.Libraries;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.SharedText;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Page with the list of articles for staff. */
@Controller
class ArticleListController {

	private final ArticleLists articleLists;

	private final Libraries libraries;

	ArticleListController(ArticleLists articleLists, Libraries libraries) {
		this.articleLists = articleLists;
		this.libraries = libraries;
	}

	@GetMapping("/staff/articles")
	String show(@ModelAttribute("filter") ArticleFilter filter, @RequestParam Optional<String> note, Model model) {
		model.addAttribute("list", this.articleLists.list(filter));
		model.addAttribute("topics", this.articleLists.topics());
		model.addAttribute("states",
				Arrays.stream(ArticleFilter.Filter.values())
					.filter((state) -> state != ArticleFilter.Filter.NONE)
					.toList());
		model.addAttribute("sharedTexts", SharedText.of(this.libraries.current()));
		model.addAttribute("note", EditingMessages.key(note));
		return "editing/articles";
	}

}
