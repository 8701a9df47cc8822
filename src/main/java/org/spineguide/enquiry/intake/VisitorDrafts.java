package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.enquiry.draft.DraftCookie;
import org.spineguide.enquiry.draft.DraftKey;
import org.spineguide.enquiry.draft.FormDraft;
import org.spineguide.enquiry.draft.FormDrafts;
import org.spineguide.enquiry.form.FormProgress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Drafts as a visitor reaches them: by the name in the address and the secret in the
 * cookie, both together.
 */
@Component
class VisitorDrafts {

	private final FormDrafts drafts;

	private final DraftCookie draftCookie;

	private final Clock clock;

	VisitorDrafts(FormDrafts drafts, DraftCookie draftCookie, Clock clock) {
		this.drafts = drafts;
		this.draftCookie = draftCookie;
		this.clock = clock;
	}

	/** Opens the draft of a name for the visitor who has its cookie. */
	Optional<FormDraft> open(String name, HttpServletRequest request) {
		return this.draftCookie.secret(request)
			.flatMap((secret) -> this.drafts.open(name, secret, this.clock.instant()));
	}

	/** Creates a draft, and gives the visitor its cookie. */
	DraftKey create(FormProgress progress, HttpServletRequest request, HttpServletResponse response) {
		DraftKey key = this.drafts.create(progress, this.clock.instant()).key();
		this.draftCookie.give(key, request, response);
		return key;
	}

	/** Changes the answers in a draft, as {@link FormDrafts#change} does. */
	void change(FormDraft draft, FormProgress progress) {
		this.drafts.change(draft, progress, this.clock.instant());
	}

	/** Opens a draft once more, after another request changed it. */
	Optional<FormDraft> reopen(FormDraft draft) {
		return this.drafts.open(draft.key().name(), draft.key().secret(), this.clock.instant());
	}

	/** Returns the page for a visitor whose draft cannot be opened. */
	ModelAndView closed(HttpServletRequest request) {
		return this.draftCookie.secret(request).isPresent() ? ClosedForm.gone() : ClosedForm.withoutCookie();
	}

}
