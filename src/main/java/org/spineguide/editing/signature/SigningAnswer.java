package org.spineguide.editing.signature;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.OutcomeMessages;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Answers of a clinician, with an account or by a link: checks the form, and carries out
 * what it says.
 */
@Component
class SigningAnswer {

	static final String VIEW = "editing/sign";

	private final SigningDesk signingDesk;

	SigningAnswer(SigningDesk signingDesk) {
		this.signingDesk = signingDesk;
	}

	/** Shows the text, with an empty form. */
	String show(ContentFile file, String name, Model model) {
		SigningPage page = fill(file, model);
		model.addAttribute("answer", SigningForm.of(page.seen(), name));
		return VIEW;
	}

	/** Adds the text to a model. */
	SigningPage fill(ContentFile file, Model model) {
		SigningPage page = this.signingDesk.open(file).orElseThrow(NotFoundException::new);
		model.addAttribute("signing", page);
		model.addAttribute("page", page.page());
		return page;
	}

	/** Returns the order to sign in a form; empty with an error in it. */
	Optional<SignatureOrder> order(SigningForm form, BindingResult errors, StaffMember by, @Nullable String witness) {
		String name = (witness != null) ? field("name", form.name(), errors) : SigningForm.line(by.name());
		String role = field("role", form.role(), errors);
		if (!Boolean.TRUE.equals(form.read())) {
			errors.rejectValue("read", "editing.sign.read.missing");
		}
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new SignatureOrder((form.seen() != null) ? form.seen() : "", name, role, by,
						(witness != null) ? SigningForm.line(witness) : null));
	}

	/**
	 * Signs.
	 * @return whether it was signed; otherwise the form says why not
	 */
	boolean sign(ContentFile file, SignatureOrder order, BindingResult errors) {
		Outcome outcome = this.signingDesk.sign(file, order);
		if (outcome instanceof Outcome.Collision) {
			errors.rejectValue("seen", "editing.sign.changed");
		}
		else if (!(outcome instanceof Outcome.Published)) {
			errors.rejectValue("seen", OutcomeMessages.problem(outcome));
		}
		return outcome instanceof Outcome.Published;
	}

	/** Returns whether the form to send a text back is filled in. */
	boolean mayReturn(SigningForm form, BindingResult errors, boolean isNamed) {
		if (!isNamed) {
			field("name", form.name(), errors);
		}
		String remarks = (form.remarks() != null) ? form.remarks().strip() : "";
		if (remarks.isEmpty()) {
			errors.rejectValue("remarks", "editing.sign.remarks.missing");
		}
		else if (remarks.length() > SigningForm.LONGEST_REMARKS) {
			errors.rejectValue("remarks", "editing.sign.remarks.long");
		}
		return !errors.hasErrors();
	}

	/** Sends the text back. */
	void sendBack(ContentFile file, SigningForm form, String name, StaffMember by) {
		this.signingDesk.sendBack(file, name, String.valueOf(form.remarks()), by);
	}

	private static String field(String field, @Nullable String typed, BindingResult errors) {
		String text = SigningForm.line(typed);
		if (text.isEmpty()) {
			errors.rejectValue(field, "editing.sign." + field + ".missing");
		}
		else if (text.length() > SigningForm.LONGEST) {
			errors.rejectValue(field, "editing.sign." + field + ".long");
		}
		return text;
	}

}
