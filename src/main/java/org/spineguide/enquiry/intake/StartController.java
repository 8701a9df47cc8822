package org.spineguide.enquiry.intake;

import java.util.Optional;
import java.util.function.Predicate;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Libraries;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says what the form is for, before anything is asked. */
@Controller
class StartController {

	private final Libraries libraries;

	StartController(Libraries libraries) {
		this.libraries = libraries;
	}

	@GetMapping("/appointments")
	String show(@RequestParam(defaultValue = "") String from, Model model) {
		Article article = Optional.of(from)
			.filter(Predicate.not(String::isEmpty))
			.flatMap(ArticlePath::parse)
			.flatMap((path) -> this.libraries.current().defaultEdition().article(path))
			.orElse(null);
		model.addAttribute("article", article);
		model.addAttribute("days", this.libraries.current().clinic().responseDays());
		return "enquiry/start";
	}

	/** Whoever comes here by the address alone has no journey yet. */
	@GetMapping("/appointments/{page:warning-signs|details|check|sent}")
	String begin() {
		return "redirect:/appointments";
	}

}
