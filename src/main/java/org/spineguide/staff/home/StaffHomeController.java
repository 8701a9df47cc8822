package org.spineguide.staff.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.http.HttpStatus;

/** The page where staff begin. */
@Controller
class StaffHomeController {

	@GetMapping("/staff")
	String show() {
		return "staff/desk";
	}

	/** A script asks for it when someone says that they are still there. */
	@PostMapping("/staff/stay")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void stay() {
	}

}
