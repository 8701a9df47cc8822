package org.spineguide.site;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the parts that pages are made of, for those who design or test them. */
@Controller
@ConditionalOnBooleanProperty("spineguide.site.components")
class ComponentController {

	@GetMapping("/components")
	String show(Model model) {
		model.addAttribute("pairs", ColourPair.all());
		return "site/components";
	}

}
