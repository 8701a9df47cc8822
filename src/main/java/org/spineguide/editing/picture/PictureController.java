package org.spineguide.editing.picture;

import java.io.IOException;
import java.util.Objects;

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
import org.springframework.web.multipart.MultipartFile;

/** The page where pictures are added. */
@Controller
@RequestMapping("/staff/articles/picture")
class PictureController {

	private static final String VIEW = "editing/picture";

	private static final String UPLOAD = "upload";

	private final PictureLibrary pictureLibrary;

	PictureController(PictureLibrary pictureLibrary) {
		this.pictureLibrary = pictureLibrary;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String file, Model model) {
		model.addAttribute("picture", PictureForm.of(file));
		return VIEW;
	}

	@PostMapping
	String add(@AuthenticationPrincipal StaffMember member, @ModelAttribute("picture") PictureForm form,
			BindingResult slips, Model model) throws IOException {
		MultipartFile upload = form.upload();
		if (form.isUndescribed()) {
			slips.rejectValue("alt", "editing.picture.alt.missing");
		}
		if (upload == null || upload.isEmpty()) {
			slips.rejectValue(UPLOAD, "editing.picture.file.missing");
		}
		if (upload == null || slips.hasErrors()) {
			return VIEW;
		}
		PictureUpload outcome = this.pictureLibrary.add(Objects.requireNonNullElse(upload.getOriginalFilename(), ""),
				upload.getBytes(), member);
		if (outcome instanceof PictureUpload.Kept kept) {
			model.addAttribute("markdown", kept.markdown(form.words(), form.file()));
		}
		else if (outcome instanceof PictureUpload.Turned turned) {
			slips.rejectValue(UPLOAD, turned.problem().message());
		}
		return VIEW;
	}

}
