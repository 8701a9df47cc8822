package org.spineguide.staff.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.http.HttpStatus;

/** Start page of staff. */
@Controller
class StaffHomeController {

	@GetMapping("/staff")
	String show() {
		return "staff/home";
	}

	/**
	 * Keeps the session alive: a script requests it when a member says that they are
	 * still there.
	 */
	@PostMapping("/staff/stay")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void stay() {
	}

}
