package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Libraries;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.draft.DraftKey;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormStep;
import org.spineguide.enquiry.operation.EnquiryHealthIndicator;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Start page of the request form, which says what it is for before anything is asked. It
 * sets no cookie; one of its buttons starts a draft.
 */
@Controller
class StartController {

	private static final Logger LOG = LoggerFactory.getLogger(StartController.class);

	private final Libraries libraries;

	private final VisitorDrafts drafts;

	private final NetworkLimit networkLimit;

	private final EnquiryHealthIndicator health;

	private final Clock clock;

	StartController(Libraries libraries, VisitorDrafts drafts, NetworkLimit networkLimit, EnquiryHealthIndicator health,
			Clock clock) {
		this.libraries = libraries;
		this.drafts = drafts;
		this.networkLimit = networkLimit;
		this.health = health;
		this.clock = clock;
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

	@PostMapping("/appointments")
	ModelAndView begin(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String article,
			HttpServletRequest request, HttpServletResponse response) {
		EnquiryKind chosen = Arrays.stream(EnquiryKind.values())
			.filter((each) -> each.name().equals(kind))
			.findFirst()
			.orElse(null);
		if (chosen == null) {
			return Redirects.to("/appointments");
		}
		if (!this.networkLimit.admitsDraft(request)) {
			return ClosedForm.busy();
		}
		String path = Optional.of(article)
			.filter(Predicate.not(String::isEmpty))
			.flatMap(ArticlePath::parse)
			.map(ArticlePath::value)
			.orElse(null);
		try {
			DraftKey key = this.drafts.create(FormProgress.start(chosen, path, this.clock.instant()), request,
					response);
			return Redirects.to(key.address() + "/" + FormStep.WARNING_SIGNS.path());
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error("A form could not be begun; the visitor was told so", ex);
			this.health.failed();
			return ClosedForm.failed();
		}
	}

	/**
	 * Redirects old addresses of the steps, which were once the same for all visitors.
	 */
	@RequestMapping("/appointments/{page:warning-signs|details|check|sent}")
	ModelAndView startAgain() {
		return Redirects.to("/appointments");
	}

}
