package org.spineguide.staff.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.spineguide.staff.Audit;
import org.spineguide.staff.FlashMessages;
import org.spineguide.staff.LastAdminException;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages where an admin manages members. */
@Controller
@RequestMapping("/staff/people")
class MemberController {

	private static final String INVITE = "staff/invite";

	private static final String MEMBER = "staff/member";

	private final StaffMembers members;

	private final MemberAdministration memberAdministration;

	private final Audit audit;

	private final MessageSource messages;

	MemberController(StaffMembers members, MemberAdministration memberAdministration, Audit audit,
			MessageSource messages) {
		this.members = members;
		this.memberAdministration = memberAdministration;
		this.audit = audit;
		this.messages = messages;
	}

	@ModelAttribute("roleChoices")
	List<RoleChoice> roles(Locale locale) {
		return Arrays.stream(Role.values())
			.map((role) -> new RoleChoice(role.name(),
					this.messages.getMessage("staff.role." + role.name(), null, locale)))
			.toList();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("people",
				this.members.all().stream().map((member) -> MemberRow.of(member, this.members)).toList());
		return "staff/people";
	}

	@GetMapping("/invite")
	String showInvitation(Model model) {
		model.addAttribute("person", MemberForm.empty());
		return INVITE;
	}

	@PostMapping("/invite")
	String invite(@AuthenticationPrincipal StaffMember admin, @Valid @ModelAttribute("person") MemberForm form,
			BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return INVITE;
		}
		Optional<StaffMember> invited = this.memberAdministration.invite(admin, ActivationForm.orEmpty(form.email()),
				ActivationForm.orEmpty(form.name()), form.roles());
		if (invited.isEmpty()) {
			errors.rejectValue("email", "staff.invite.taken");
			return INVITE;
		}
		return link(admin, invited.get(), model);
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, @RequestParam Optional<String> note, Model model) {
		StaffMember member = find(id);
		model.addAttribute("note", note.filter(FlashMessages::contains).map(FlashMessages::key).orElse(null));
		model.addAttribute("person", MemberForm.of(member));
		return page(member, model);
	}

	@PostMapping("/{id}/roles")
	String give(@AuthenticationPrincipal StaffMember admin, @PathVariable String id,
			@ModelAttribute("person") MemberForm form, BindingResult errors, Model model) {
		StaffMember member = find(id);
		if (form.roles().isEmpty()) {
			errors.rejectValue("roles", "NotEmpty.person.roles");
			return page(member, model);
		}
		try {
			this.memberAdministration.give(admin, member, form.roles());
			return back(member, "saved");
		}
		catch (LastAdminException ex) {
			errors.rejectValue("roles", "staff.member.last-admin");
			return page(member, model);
		}
	}

	@PostMapping("/{id}/disable")
	String disable(@AuthenticationPrincipal StaffMember admin, @PathVariable String id,
			@ModelAttribute("person") MemberForm form, BindingResult errors, Model model) {
		StaffMember member = find(id);
		try {
			this.memberAdministration.disable(admin, member);
			return back(member, "disabled");
		}
		catch (LastAdminException ex) {
			errors.rejectValue("roles", "staff.member.last-admin");
			return page(member, model);
		}
	}

	@PostMapping("/{id}/enable")
	String enable(@AuthenticationPrincipal StaffMember admin, @PathVariable String id) {
		StaffMember member = find(id);
		this.memberAdministration.enable(admin, member);
		return back(member, "enabled");
	}

	@PostMapping("/{id}/link")
	String link(@AuthenticationPrincipal StaffMember admin, @PathVariable String id, Model model) {
		return link(admin, find(id), model);
	}

	@PostMapping("/{id}/second-step")
	String takeSecondStep(@AuthenticationPrincipal StaffMember admin, @PathVariable String id) {
		StaffMember member = find(id);
		this.memberAdministration.takeSecondStep(admin, member);
		return back(member, "second-step-taken");
	}

	@PostMapping("/{id}/sign-out")
	String showOut(@AuthenticationPrincipal StaffMember admin, @PathVariable String id) {
		StaffMember member = find(id);
		this.memberAdministration.showOut(admin, member);
		return back(member, "shown-out");
	}

	private String page(StaffMember member, Model model) {
		model.addAttribute("colleague", MemberRow.of(member, this.members));
		model.addAttribute("lines", this.audit.linesAbout(member.id()));
		return MEMBER;
	}

	/**
	 * Shows a link in the response to the form itself, so that it is stored nowhere
	 * readable.
	 */
	private String link(StaffMember admin, StaffMember member, Model model) {
		model.addAttribute("colleague", member);
		model.addAttribute("link", this.memberAdministration.link(admin, member));
		return "staff/link";
	}

	private StaffMember find(String id) {
		return this.members.find(id).orElseThrow(NotFoundException::new);
	}

	private static String back(StaffMember member, String note) {
		return "redirect:/staff/people/" + member.id() + "?note=" + note;
	}

	/**
	 * Option for a role.
	 *
	 * @param value what the browser sends
	 * @param label what people read
	 */
	record RoleChoice(String value, String label) {
	}

}
