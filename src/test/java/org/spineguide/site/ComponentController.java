package org.spineguide.site;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page {@code /components} of tests: every part that pages are made of, in every
 * state.
 */
@Controller
@TestComponent
public class ComponentController {

	@GetMapping("/components")
	String show(Model model) {
		model.addAttribute("pairs", ColorPair.all());
		return "site/components";
	}

}
