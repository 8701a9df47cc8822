package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.form.EnquiryForm;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormProgressCodec;
import org.spineguide.enquiry.form.FormStep;
import org.spineguide.enquiry.form.FormSteps;
import org.spineguide.enquiry.form.FormSubmission;
import org.spineguide.enquiry.form.FormValidation;
import org.spineguide.enquiry.operation.EnquiryHealthIndicator;

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
class FormController {

	private static final Logger LOG = LoggerFactory.getLogger(FormController.class);

	private final FormProgressCodec formProgressCodec;

	private final FormValidation formValidation;

	private final FormSteps formSteps;

	private final NetworkLimit networkLimit;

	private final EnquiryIntake enquiryIntake;

	private final EnquiryHealthIndicator health;

	private final Clock clock;

	FormController(FormProgressCodec formProgressCodec, FormValidation formValidation, FormSteps formSteps,
			NetworkLimit networkLimit, EnquiryIntake enquiryIntake, EnquiryHealthIndicator health, Clock clock) {
		this.formProgressCodec = formProgressCodec;
		this.formValidation = formValidation;
		this.formSteps = formSteps;
		this.networkLimit = networkLimit;
		this.enquiryIntake = enquiryIntake;
		this.health = health;
		this.clock = clock;
	}

	@PostMapping("/appointments/{path:warning-signs|details|check}")
	ModelAndView show(@PathVariable String path, FormSubmission submission, EnquiryForm typed,
			HttpServletRequest request, Locale locale) {
		FormStep wanted = FormStep.at(path).orElseThrow();
		FormProgress formProgress = traveled(submission, typed, request).orElse(null);
		if (formProgress == null) {
			return start();
		}
		FormStep due = this.formValidation.unfinished(formProgress)
			.filter((page) -> page.isBefore(wanted))
			.orElse(wanted);
		if (due != wanted) {
			return onwards(due);
		}
		return submission.comesFrom(due) ? this.formSteps.showAgain(due, formProgress, locale)
				: this.formSteps.show(due, formProgress, locale);
	}

	@PostMapping("/appointments/sent")
	ModelAndView send(FormSubmission submission, EnquiryForm typed, HttpServletRequest request, Locale locale) {
		FormProgress formProgress = traveled(submission, typed, request).orElse(null);
		if (formProgress == null) {
			return start();
		}
		FormStep due = this.formValidation.unfinished(formProgress).orElse(null);
		return (due != null) ? onwards(due) : send(formProgress, request.getRemoteAddr(), locale);
	}

	private ModelAndView send(FormProgress formProgress, String address, Locale locale) {
		try {
			Enquiry kept = this.enquiryIntake.kept(formProgress).orElse(null);
			if (kept == null && formProgress.isStale(this.clock.instant())) {
				return checkOnceMore(formProgress.anew(this.clock.instant()), "stale", HttpStatus.OK, locale);
			}
			if (kept == null && !this.networkLimit.admits(address)) {
				return checkOnceMore(formProgress, "busy", HttpStatus.TOO_MANY_REQUESTS, locale);
			}
			return status((kept != null) ? kept
					: this.enquiryIntake.receive(formProgress, locale, this.networkLimit.isBusy(address)));
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error("A request could not be kept; its sender was told so", ex);
			this.health.failed();
			return checkOnceMore(formProgress, "failed", HttpStatus.SERVICE_UNAVAILABLE, locale);
		}
	}

	/** The answers once more, with what stands in the way of sending them. */
	private ModelAndView checkOnceMore(FormProgress formProgress, String notice, HttpStatus status, Locale locale) {
		ModelAndView page = this.formSteps.show(FormStep.CHECK, formProgress, locale).addObject("notice", notice);
		page.setStatus(status);
		return page;
	}

	private Optional<FormProgress> traveled(FormSubmission submission, EnquiryForm typed, HttpServletRequest request) {
		Instant now = this.clock.instant();
		return submission.journey(this.formProgressCodec, now)
			.map((formProgress) -> submission.page()
				.map((formStep) -> formProgress.leave(formStep, typed, now))
				.orElse(formProgress))
			.map((formProgress) -> StringUtils.hasText(request.getParameter(formProgress.trapName()))
					? formProgress.trap() : formProgress);
	}

	private static ModelAndView status(Enquiry enquiry) {
		return redirect(HttpStatus.SEE_OTHER, "/appointments/" + enquiry.token().value());
	}

	private static ModelAndView start() {
		return redirect(HttpStatus.SEE_OTHER, "/appointments");
	}

	/** Unlike other redirects, this one lets the browser send the answers again. */
	private static ModelAndView onwards(FormStep formStep) {
		return redirect(HttpStatus.TEMPORARY_REDIRECT, "/appointments/" + formStep.path());
	}

	private static ModelAndView redirect(HttpStatus status, String address) {
		RedirectView view = new RedirectView(address, true);
		view.setStatusCode(status);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
