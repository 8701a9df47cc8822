package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.draft.DraftKey;
import org.spineguide.enquiry.draft.FormDraft;
import org.spineguide.enquiry.form.EnquiryForm;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormProgressCodec;
import org.spineguide.enquiry.form.FormStep;
import org.spineguide.enquiry.form.FormSteps;
import org.spineguide.enquiry.form.FormSubmission;
import org.spineguide.enquiry.form.FormValidation;
import org.spineguide.enquiry.operation.EnquiryHealthIndicator;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages of the request form. Each has an address of its own below that of the draft. What
 * is answered is sent there, kept in the draft, and the browser is sent on to the page
 * that is due: so every page can be gone back to and loaded again.
 */
@Controller
@RequestMapping("/appointments/draft/{name:" + DraftKey.NAME_FORM + "}")
class FormController {

	private static final Logger LOG = LoggerFactory.getLogger(FormController.class);

	/** Number of tries: more often than anybody presses a button at once. */
	private static final int TRIES = 5;

	/**
	 * Notices that answers were changed since the page was shown, or that their draft is
	 * a new one.
	 */
	private static final Set<String> NOTICES = Set.of("changed", "stale");

	private final VisitorDrafts drafts;

	private final FormProgressCodec formProgressCodec;

	private final FormValidation formValidation;

	private final FormSteps formSteps;

	private final NetworkLimit networkLimit;

	private final EnquiryIntake enquiryIntake;

	private final EnquiryHealthIndicator health;

	private final Clock clock;

	FormController(VisitorDrafts drafts, FormProgressCodec formProgressCodec, FormValidation formValidation,
			FormSteps formSteps, NetworkLimit networkLimit, EnquiryIntake enquiryIntake, EnquiryHealthIndicator health,
			Clock clock) {
		this.drafts = drafts;
		this.formProgressCodec = formProgressCodec;
		this.formValidation = formValidation;
		this.formSteps = formSteps;
		this.networkLimit = networkLimit;
		this.enquiryIntake = enquiryIntake;
		this.health = health;
		this.clock = clock;
	}

	@GetMapping("/{path:warning-signs|details|check}")
	ModelAndView show(@PathVariable String name, @PathVariable String path,
			@RequestParam(defaultValue = "") String notice, HttpServletRequest request, Locale locale) {
		FormStep wanted = FormStep.at(path).orElseThrow();
		try {
			FormProgress progress = this.drafts.open(name, request)
				.flatMap((draft) -> this.enquiryIntake.answers(draft.progress()))
				.orElse(null);
			if (progress == null) {
				return this.drafts.closed(request);
			}
			FormStep due = due(progress).filter((page) -> page.isBefore(wanted)).orElse(wanted);
			if (due != wanted) {
				return Redirects.to(DraftKey.address(name) + "/" + due.path());
			}
			return (wanted == FormStep.CHECK) ? check(progress, name, notice, locale)
					: this.formSteps.show(wanted, progress, DraftKey.address(name), locale);
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return ClosedForm.failed();
		}
	}

	private ModelAndView check(FormProgress progress, String name, String notice, Locale locale) {
		ModelAndView page = NOTICES.contains(notice)
				? this.formSteps.showAgain(FormStep.CHECK, progress, DraftKey.address(name), notice, locale)
				: this.formSteps.show(FormStep.CHECK, progress, DraftKey.address(name), locale);
		return page.addObject("sent", this.enquiryIntake.sent(progress).map(SentView::of).orElse(null));
	}

	@PostMapping("/{path:warning-signs|details}")
	ModelAndView answer(@PathVariable String name, @PathVariable String path, FormSubmission submission,
			EnquiryForm typed, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		FormStep answered = FormStep.at(path).orElseThrow();
		return change(name, submission, request, response, locale, answered, (progress) -> {
			FormProgress next = submission.goesBack() ? progress.goBack(answered, typed, this.clock.instant())
					: progress.answer(answered, typed, this.clock.instant());
			return StringUtils.hasText(request.getParameter(progress.trapName())) ? next.trap() : next;
		});
	}

	/**
	 * Keeps what is typed while the visitor types, and when the page is left without its
	 * buttons: browsers forget it, since pages with answers may not be stored. Answers
	 * with a sealed copy. Changes nothing if the draft has other answers than the page
	 * showed.
	 */
	@PostMapping(path = "/details", params = "typed")
	ResponseEntity<String> keepTyped(@PathVariable String name, FormSubmission submission, EnquiryForm typed,
			HttpServletRequest request) {
		FormProgress shown = submission.shown(this.formProgressCodec).orElse(null);
		try {
			FormDraft draft = this.drafts.open(name, request).orElse(null);
			FormProgress before = (draft != null) ? this.enquiryIntake.answers(draft.progress()).orElse(null) : null;
			if (draft == null || before == null || shown == null || !shown.form().equals(before.form())) {
				return ResponseEntity.status(HttpStatus.CONFLICT).build();
			}
			FormProgress after = before.withTyped(typed);
			if (!after.equals(before)) {
				this.drafts.change(draft, this.enquiryIntake.changed(after));
			}
			return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.formProgressCodec.seal(after));
		}
		catch (OptimisticLockingFailureException ex) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
	}

	@PostMapping(path = "/check", params = "meant")
	ModelAndView takeLikelyEmail(@PathVariable String name, FormSubmission submission, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return change(name, submission, request, response, locale, FormStep.CHECK,
				(progress) -> progress.with(progress.form().withLikelyEmail()));
	}

	/** Saves what a page changed, and shows the page that is due. */
	private ModelAndView change(String name, FormSubmission submission, HttpServletRequest request,
			HttpServletResponse response, Locale locale, FormStep from, Change change) {
		FormProgress shown = submission.shown(this.formProgressCodec).orElse(null);
		try {
			FormDraft draft = this.drafts.open(name, request).orElse(null);
			FormProgress before = (draft != null) ? this.enquiryIntake.answers(draft.progress()).orElse(null) : shown;
			if (before == null) {
				return this.drafts.closed(request);
			}
			if (draft == null && !this.networkLimit.admitsDraft(request)) {
				return notKept(from, change.apply(before), name, "busy", HttpStatus.TOO_MANY_REQUESTS, locale);
			}
			FormProgress after = change.apply(before);
			FormStep due = submission.goesBack() ? from.previous() : due(after).orElse(FormStep.CHECK);
			FormProgress kept = this.enquiryIntake.changed(after);
			DraftKey key = (draft != null) ? keep(draft, kept, change) : this.drafts.create(kept, request, response);
			return Redirects.to(key.address() + "/" + due.path());
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return (shown != null)
					? notKept(from, change.apply(shown), name, "failed", HttpStatus.SERVICE_UNAVAILABLE, locale)
					: ClosedForm.failed();
		}
	}

	@PostMapping("/check")
	ModelAndView send(@PathVariable String name, FormSubmission submission, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		FormProgress shown = submission.shown(this.formProgressCodec)
			.filter((progress) -> due(progress).isEmpty())
			.orElse(null);
		try {
			for (int attempt = 1;; attempt++) {
				try {
					return send(name, shown, request, response, locale);
				}
				catch (OptimisticLockingFailureException ex) {
					// Pressed twice at once: look at what the other one did.
					if (attempt == TRIES) {
						throw ex;
					}
				}
			}
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return (shown != null)
					? notKept(FormStep.CHECK, shown, name, "failed", HttpStatus.SERVICE_UNAVAILABLE, locale)
					: ClosedForm.failed();
		}
	}

	private ModelAndView send(String name, @Nullable FormProgress shown, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		FormDraft draft = this.drafts.open(name, request).orElse(null);
		FormProgress progress = (draft != null) ? this.enquiryIntake.answers(draft.progress()).orElse(null) : null;
		if (draft == null || progress == null) {
			return sendWithoutDraft(shown, request, response);
		}
		FormStep due = due(progress).orElse(null);
		if (due != null) {
			return Redirects.to(DraftKey.address(name) + "/" + due.path());
		}
		if (shown == null || !shown.saysTheSameAs(progress)) {
			return Redirects.to(DraftKey.address(name) + "/check?notice=changed");
		}
		if (this.enquiryIntake.kept(progress).isEmpty() && !this.networkLimit.admits(request)) {
			return notKept(FormStep.CHECK, progress, name, "busy", HttpStatus.TOO_MANY_REQUESTS, locale);
		}
		return status(this.enquiryIntake.receive(draft, progress, locale, () -> this.networkLimit.isBusy(request)));
	}

	/**
	 * Handles a missing draft: the page still knows what it showed; if that was sent, its
	 * enquiry is shown, and if not, the answers have to be checked once more.
	 */
	private ModelAndView sendWithoutDraft(@Nullable FormProgress shown, HttpServletRequest request,
			HttpServletResponse response) {
		if (shown == null) {
			return this.drafts.closed(request);
		}
		Optional<Enquiry> kept = this.enquiryIntake.kept(shown);
		if (kept.isPresent()) {
			return status(kept.get());
		}
		if (!this.networkLimit.admitsDraft(request)) {
			return ClosedForm.busy();
		}
		DraftKey key = this.drafts.create(
				shown.isStale(this.clock.instant()) ? shown.startOver(this.clock.instant()) : shown, request, response);
		return Redirects.to(key.address() + "/check?notice=stale");
	}

	/**
	 * Saves a change and retries after a conflict, so that two changes at once are both
	 * kept, one after the other.
	 */
	private DraftKey keep(FormDraft draft, FormProgress after, Change change) {
		try {
			this.drafts.change(draft, after);
		}
		catch (OptimisticLockingFailureException ex) {
			FormDraft newer = this.drafts.reopen(draft).orElseThrow(() -> ex);
			FormProgress progress = this.enquiryIntake.answers(newer.progress()).orElseThrow(() -> ex);
			this.drafts.change(newer, this.enquiryIntake.changed(change.apply(progress)));
		}
		return draft.key();
	}

	/** Returns the first page whose answers are not valid yet. */
	private Optional<FormStep> due(FormProgress progress) {
		return this.formValidation.unfinished(progress);
	}

	/** Shows the answers once more, with the reason why they were not kept. */
	private ModelAndView notKept(FormStep page, FormProgress progress, String name, String notice, HttpStatus status,
			Locale locale) {
		FormStep shown = (page == FormStep.CHECK) ? due(progress).orElse(page) : page;
		ModelAndView view = this.formSteps.showAgain(shown, progress, DraftKey.address(name), notice, locale);
		view.setStatus(status);
		return view;
	}

	private void failed(RuntimeException ex) {
		LOG.error("What a visitor sent could not be kept; the visitor was told so", ex);
		this.health.failed();
	}

	private static ModelAndView status(Enquiry enquiry) {
		return Redirects.to("/appointments/" + enquiry.token().value());
	}

	/** Change that a page makes to the answers so far. */
	private interface Change {

		FormProgress apply(FormProgress progress);

	}

}
