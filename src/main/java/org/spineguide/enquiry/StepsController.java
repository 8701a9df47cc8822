package org.spineguide.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StringUtils;
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

	private static final Logger LOG = LoggerFactory.getLogger(StepsController.class);

	private final Journeys journeys;

	private final Rules rules;

	private final Pages pages;

	private final Turnstile turnstile;

	private final Reception reception;

	private final EnquiryHealth health;

	private final Clock clock;

	StepsController(Journeys journeys, Rules rules, Pages pages, Turnstile turnstile, Reception reception,
			EnquiryHealth health, Clock clock) {
		this.journeys = journeys;
		this.rules = rules;
		this.pages = pages;
		this.turnstile = turnstile;
		this.reception = reception;
		this.health = health;
		this.clock = clock;
	}

	@PostMapping("/appointments/{path:warning-signs|details|check}")
	ModelAndView show(@PathVariable String path, Submission submission, EnquiryForm typed, HttpServletRequest request,
			Locale locale) {
		Page wanted = Page.at(path).orElseThrow();
		Journey journey = traveled(submission, typed, request).orElse(null);
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
	ModelAndView send(Submission submission, EnquiryForm typed, HttpServletRequest request, Locale locale) {
		Journey journey = traveled(submission, typed, request).orElse(null);
		if (journey == null) {
			return start();
		}
		Page due = this.rules.unfinished(journey).orElse(null);
		return (due != null) ? onwards(due) : send(journey, request.getRemoteAddr(), locale);
	}

	private ModelAndView send(Journey journey, String address, Locale locale) {
		try {
			Enquiry kept = this.reception.kept(journey).orElse(null);
			if (kept == null && journey.isStale(this.clock.instant())) {
				return checkOnceMore(journey.anew(this.clock.instant()), "stale", HttpStatus.OK, locale);
			}
			if (kept == null && !this.turnstile.admits(address)) {
				return checkOnceMore(journey, "busy", HttpStatus.TOO_MANY_REQUESTS, locale);
			}
			return status(
					(kept != null) ? kept : this.reception.receive(journey, locale, this.turnstile.isBusy(address)));
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error("A request could not be kept; its sender was told so", ex);
			this.health.failed();
			return checkOnceMore(journey, "failed", HttpStatus.SERVICE_UNAVAILABLE, locale);
		}
	}

	/** The answers once more, with what stands in the way of sending them. */
	private ModelAndView checkOnceMore(Journey journey, String notice, HttpStatus status, Locale locale) {
		ModelAndView page = this.pages.show(Page.CHECK, journey, locale).addObject("notice", notice);
		page.setStatus(status);
		return page;
	}

	private Optional<Journey> traveled(Submission submission, EnquiryForm typed, HttpServletRequest request) {
		Instant now = this.clock.instant();
		return submission.journey(this.journeys, now)
			.map((journey) -> submission.page().map((page) -> journey.leave(page, typed, now)).orElse(journey))
			.map((journey) -> StringUtils.hasText(request.getParameter(journey.trapName())) ? journey.trap() : journey);
	}

	private static ModelAndView status(Enquiry enquiry) {
		return redirect(HttpStatus.SEE_OTHER, "/appointments/" + enquiry.token().value());
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
