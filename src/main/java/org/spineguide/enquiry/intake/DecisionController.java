package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Article;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.decision.DecisionAid;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.decision.DecisionAnswers;
import org.spineguide.enquiry.decision.DecisionDraft;
import org.spineguide.enquiry.decision.DecisionPicture;
import org.spineguide.enquiry.draft.DraftKey;
import org.spineguide.enquiry.draft.FormDraft;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormStep;
import org.spineguide.enquiry.operation.EnquiryHealthIndicator;
import org.spineguide.web.ClientAddress;
import org.spineguide.web.NotFoundException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that show what was answered to a decision aid. The answers lie in a draft as
 * those of the request form do, and become part of a request only if the visitor says so.
 * No address here says what was decided about.
 */
@Controller
class DecisionController {

	private static final Logger LOG = LoggerFactory.getLogger(DecisionController.class);

	private static final String DRAFT = "/appointments/draft/{name:" + DraftKey.NAME_FORM + "}";

	private static final String PAGE = "/decision";

	private final Libraries libraries;

	private final VisitorDrafts drafts;

	private final NetworkLimit networkLimit;

	private final EnquiryIntake enquiryIntake;

	private final DecisionSheet decisionSheet;

	private final EnquiryHealthIndicator health;

	private final Clock clock;

	DecisionController(Libraries libraries, VisitorDrafts drafts, NetworkLimit networkLimit,
			EnquiryIntake enquiryIntake, DecisionSheet decisionSheet, EnquiryHealthIndicator health, Clock clock) {
		this.libraries = libraries;
		this.drafts = drafts;
		this.networkLimit = networkLimit;
		this.enquiryIntake = enquiryIntake;
		this.decisionSheet = decisionSheet;
		this.health = health;
		this.clock = clock;
	}

	/** Takes the answers of an aid's page, whose own address has no draft yet. */
	@PostMapping("/appointments/decision")
	ModelAndView answer(@RequestParam(defaultValue = "") String aid, HttpServletRequest request,
			HttpServletResponse response) {
		DecisionAnswers answers = article(aid).flatMap((article) -> DecisionAnswers.of(article, request::getParameter))
			.orElseThrow(NotFoundException::new);
		if (!this.networkLimit.admitsDraft(request)) {
			return notKept(answers, HttpStatus.TOO_MANY_REQUESTS);
		}
		try {
			FormProgress progress = FormProgress.start(EnquiryKind.APPOINTMENT, null, this.clock.instant())
				.withDecision(new DecisionDraft(answers, false));
			return Redirects.to(this.drafts.create(progress, request, response).address() + PAGE);
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return notKept(answers, HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	/** Redirects those who load the address of the answers by hand. */
	@GetMapping("/appointments/decision")
	ModelAndView startAgain() {
		return Redirects.to("/appointments");
	}

	@GetMapping(DRAFT + PAGE)
	ModelAndView show(@PathVariable String name, HttpServletRequest request) {
		try {
			FormDraft draft = this.drafts.open(name, request).orElse(null);
			DecisionDraft decision = decision(draft).orElse(null);
			if (draft == null || decision == null) {
				return this.drafts.closed(request);
			}
			return page(decision.answers(), draft.key().address(), decision.shared()).addObject("sent",
					this.enquiryIntake.sent(draft.progress()).map(SentView::of).orElse(null));
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return ClosedForm.failed();
		}
	}

	@GetMapping(DRAFT + PAGE + ".pdf")
	Object print(@PathVariable String name, HttpServletRequest request, Locale locale) {
		DecisionDraft decision = decision(this.drafts.open(name, request).orElse(null)).orElse(null);
		if (decision == null) {
			return this.drafts.closed(request);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header("X-Robots-Tag", "noindex")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("my-answers.pdf").build().toString())
			.body(this.decisionSheet.pdf(decision.answers(), locale, ClientAddress.of(request).network()));
	}

	/** Keeps changed answers. */
	@PostMapping(DRAFT + PAGE)
	ModelAndView change(@PathVariable String name, HttpServletRequest request) {
		return change(name, request, PAGE,
				(decision) -> new DecisionDraft(decision.answers().with(request::getParameter), decision.shared()));
	}

	/** Sends the answers along with the request that the visitor fills in next. */
	@PostMapping(path = DRAFT + PAGE, params = "send")
	ModelAndView send(@PathVariable String name, HttpServletRequest request) {
		return change(name, request, "/" + FormStep.WARNING_SIGNS.path(),
				(decision) -> new DecisionDraft(decision.answers(), true));
	}

	/** Leaves the answers out of the request. */
	@PostMapping(path = DRAFT + PAGE, params = "keep")
	ModelAndView leaveOut(@PathVariable String name, HttpServletRequest request) {
		return change(name, request, PAGE, (decision) -> new DecisionDraft(decision.answers(), false));
	}

	private ModelAndView change(String name, HttpServletRequest request, String next, Change change) {
		try {
			FormDraft draft = this.drafts.open(name, request).orElse(null);
			DecisionDraft decision = decision(draft).orElse(null);
			if (draft == null || decision == null) {
				return this.drafts.closed(request);
			}
			FormProgress progress = this.enquiryIntake.answers(draft.progress()).orElseThrow();
			this.drafts.change(draft, this.enquiryIntake.changed(progress.withDecision(change.apply(decision))));
			return Redirects.to(draft.key().address() + next);
		}
		catch (OptimisticLockingFailureException ex) {
			// Changed in another window at once: that page shows what is kept.
			return Redirects.to(DraftKey.address(name) + PAGE);
		}
		catch (DataAccessException | TransactionException ex) {
			failed(ex);
			return ClosedForm.failed();
		}
	}

	private Optional<Article> article(String address) {
		Library library = this.libraries.current();
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.path(address).flatMap(edition::article).stream())
			.filter((article) -> article.address().equals(address))
			.findFirst();
	}

	private Optional<DecisionDraft> decision(@Nullable FormDraft draft) {
		return Optional.ofNullable(draft)
			.flatMap((found) -> this.enquiryIntake.answers(found.progress()))
			.map(FormProgress::decision)
			.filter(Objects::nonNull);
	}

	/** Shows the answers all the same, with the reason why they were not kept. */
	private ModelAndView notKept(DecisionAnswers answers, HttpStatus status) {
		ModelAndView page = page(answers, null, false);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(DecisionAnswers answers, @Nullable String address, boolean shared) {
		ModelAndView page = new ModelAndView("enquiry/decision");
		page.addObject("decision", answers);
		page.addObject("longest", DecisionAid.LONGEST_OWN);
		page.addObject("picture", DecisionPicture.of(answers));
		page.addObject("address", address);
		page.addObject("shared", shared);
		page.addObject("advice", this.libraries.current().defaultEdition().emergencyAdvice());
		return page;
	}

	private void failed(RuntimeException ex) {
		LOG.error("Answers to a decision aid could not be kept; the visitor was told so", ex);
		this.health.failed();
	}

	/** Change of the answers in a draft. */
	private interface Change {

		DecisionDraft apply(DecisionDraft decision);

	}

}
