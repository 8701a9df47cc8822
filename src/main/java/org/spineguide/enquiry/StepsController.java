package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages on which a visitor answers. Each one sends to the address of the page that
 * comes next; when something is wrong or missing, the browser is sent on, with the same
 * answers, to the page that asks for it. So the address always is that of the page shown.
 */
@Controller
class StepsController {

	private final Journeys journeys;

	private final Rules rules;

	private final Pages pages;

	private final Reception reception;

	private final Clock clock;

	StepsController(Journeys journeys, Rules rules, Pages pages, Reception reception, Clock clock) {
		this.journeys = journeys;
		this.rules = rules;
		this.pages = pages;
		this.reception = reception;
		this.clock = clock;
	}

	@PostMapping("/appointments/{path:warning-signs|details|check}")
	ModelAndView show(@PathVariable String path, Submission submission, EnquiryForm typed, Locale locale) {
		Page wanted = Page.at(path).orElseThrow();
		Journey journey = travelled(submission, typed).orElse(null);
		if (journey == null) {
			return start();
		}
		Page due = this.rules.unfinished(journey).filter((page) -> page.isBefore(wanted)).orElse(wanted);
		if (due != wanted) {
			return onwards(due);
		}
		return submission.comesFrom(due) ? this.pages.showAgain(due, journey, locale)
				: this.pages.show(due, journey, locale);
	}

	@PostMapping("/appointments/sent")
	ModelAndView send(Submission submission, EnquiryForm typed, Locale locale) {
		Journey journey = travelled(submission, typed).orElse(null);
		if (journey == null) {
			return start();
		}
		Page due = this.rules.unfinished(journey).orElse(null);
		if (due != null) {
			return onwards(due);
		}
		Instant now = this.clock.instant();
		if (journey.isStale(now) && !this.reception.has(journey)) {
			return this.pages.show(Page.CHECK, journey.anew(now), locale).addObject("again", true);
		}
		Enquiry enquiry = this.reception.receive(journey, locale);
		return redirect(HttpStatus.SEE_OTHER, "/appointments/" + enquiry.token().value());
	}

	private Optional<Journey> travelled(Submission submission, EnquiryForm typed) {
		Instant now = this.clock.instant();
		return submission.journey(this.journeys, now)
			.map((journey) -> submission.page().map((page) -> journey.leave(page, typed, now)).orElse(journey));
	}

	private static ModelAndView start() {
		return redirect(HttpStatus.SEE_OTHER, "/appointments");
	}

	/** Unlike other redirects, this one lets the browser send the answers again. */
	private static ModelAndView onwards(Page page) {
		return redirect(HttpStatus.TEMPORARY_REDIRECT, "/appointments/" + page.path());
	}

	private static ModelAndView redirect(HttpStatus status, String address) {
		RedirectView view = new RedirectView(address, true);
		view.setStatusCode(status);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
