package org.spineguide.editing.signature;

import java.util.Optional;
import java.util.Set;

import org.spineguide.content.Libraries;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.staff.StaffMember;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages where a clinician with an account signs texts. */
@Controller
@RequestMapping("/staff/signing")
class SigningController {

	private static final String HERE = "/staff/signing";

	private final SigningAnswer signingAnswer;

	private final Libraries libraries;

	SigningController(SigningAnswer signingAnswer, Libraries libraries) {
		this.signingAnswer = signingAnswer;
		this.libraries = libraries;
	}

	@GetMapping
	String list(@RequestParam Optional<String> note, Model model) {
		model.addAttribute("groups", SignatureRow.all(this.libraries.current(), Set.of()));
		model.addAttribute("note", EditingMessages.key(note));
		return "editing/signing";
	}

	@GetMapping("/page")
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam String file, Model model) {
		return page(DraftDesk.file(file), member, model, true);
	}

	@PostMapping("/page")
	String sign(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@ModelAttribute("answer") SigningForm form, BindingResult errors, Model model) {
		ContentFile article = DraftDesk.file(file);
		boolean isSigned = this.signingAnswer.order(form, errors, member, null)
			.filter((order) -> this.signingAnswer.sign(article, order, errors))
			.isPresent();
		return isSigned ? "redirect:" + HERE + "?note=signed" : page(article, member, model, false);
	}

	@PostMapping("/return")
	String sendBack(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@ModelAttribute("answer") SigningForm form, BindingResult errors, Model model) {
		ContentFile article = DraftDesk.file(file);
		if (!this.signingAnswer.mayReturn(form, errors, true)) {
			return page(article, member, model, false);
		}
		this.signingAnswer.sendBack(article, form, member.name(), member);
		return "redirect:" + HERE + "?note=sent-back";
	}

	private String page(ContentFile file, StaffMember member, Model model, boolean isNew) {
		model.addAttribute("address", HERE + "/page");
		model.addAttribute("returnAddress", HERE + "/return");
		model.addAttribute("signer", member.name());
		if (isNew) {
			return this.signingAnswer.show(file, member.name(), model);
		}
		this.signingAnswer.fill(file, model);
		return SigningAnswer.VIEW;
	}

}
