package org.spineguide.editing.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;

import org.spineguide.staff.StaffMember;
import org.spineguide.web.ConcurrencyLimit;
import org.spineguide.web.DiskReserve;

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

/** Page for picture uploads. */
@Controller
@RequestMapping(PictureController.ADDRESS)
class PictureController {

	static final String ADDRESS = "/staff/articles/picture";

	private static final String VIEW = "editing/picture";

	private static final String UPLOAD = "upload";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Limit on uploads at once: a picture takes some 50 MB while it is worked on. */
	private final ConcurrencyLimit working = new ConcurrencyLimit(1, 4, PATIENCE);

	private final PictureLibrary pictureLibrary;

	private final DiskReserve disk;

	PictureController(PictureLibrary pictureLibrary, DiskReserve disk) {
		this.pictureLibrary = pictureLibrary;
		this.disk = disk;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String file, Model model) {
		model.addAttribute("picture", PictureForm.of(file));
		return VIEW;
	}

	@PostMapping
	String add(@AuthenticationPrincipal StaffMember member, @ModelAttribute("picture") PictureForm form,
			BindingResult errors, Model model) {
		MultipartFile upload = form.upload();
		if (form.isUndescribed()) {
			errors.rejectValue("alt", "editing.picture.alt.missing");
		}
		if (upload == null || upload.isEmpty()) {
			errors.rejectValue(UPLOAD, "editing.picture.file.missing");
		}
		if (this.disk.isLow()) {
			errors.rejectValue(UPLOAD, "editing.picture.disk-full");
		}
		if (upload == null || errors.hasErrors()) {
			return VIEW;
		}
		PictureUpload outcome = this.working.get(() -> add(upload, member));
		if (outcome instanceof PictureUpload.Kept kept) {
			model.addAttribute("markdown", kept.markdown(form.words(), form.file()));
		}
		else if (outcome instanceof PictureUpload.Turned turned) {
			errors.rejectValue(UPLOAD, turned.problem().message());
		}
		return VIEW;
	}

	private PictureUpload add(MultipartFile upload, StaffMember member) {
		try {
			return this.pictureLibrary.add(Objects.requireNonNullElse(upload.getOriginalFilename(), ""),
					upload.getBytes(), member);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
