package org.spineguide.editing.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.draft.EditorState;
import org.spineguide.editing.editor.EditorPage;
import org.spineguide.editing.editor.EditorPages;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.HistoryUnavailable;
import org.spineguide.editing.history.git.ConflictingChange;
import org.spineguide.editing.history.git.Version;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the history of a text, where older versions can be restored. */
@Controller
@RequestMapping("/staff/articles")
class HistoryController {

	private static final String NOW = "now";

	private final DraftDesk desk;

	private final EditorPages pages;

	private final History history;

	private final MessageSource messages;

	HistoryController(DraftDesk desk, EditorPages pages, History history, MessageSource messages) {
		this.desk = desk;
		this.pages = pages;
		this.history = history;
		this.messages = messages;
	}

	@GetMapping("/history")
	String list(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path, Model model) {
		ContentFile file = DraftDesk.file(path);
		model.addAttribute("page", page(file, member));
		model.addAttribute("versions", this.history.versions(file));
		model.addAttribute("whyNot", this.history.whyNot().map(HistoryUnavailable::message).orElse(null));
		model.addAttribute("outside", this.history.whyNot().isEmpty() && this.history.isChangedOutside(file));
		return "editing/history";
	}

	@GetMapping("/version")
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path, @RequestParam String id,
			@RequestParam(defaultValue = "before") String against, Locale locale, Model model) {
		ContentFile file = DraftDesk.file(path);
		List<Version> versions = this.history.versions(file);
		Version version = find(file, versions, id);
		String text = text(file, id);
		model.addAttribute("page", page(file, member));
		model.addAttribute("version", version);
		model.addAttribute("against", against);
		if (against.equals(NOW)) {
			model.addAttribute("comparison", Differences.of(text, this.desk.now(file).text()));
			model.addAttribute("before", say("editing.version.this", locale));
			model.addAttribute("after", say("editing.compare.now", locale));
		}
		else {
			int place = versions.indexOf(version);
			String older = (place + 1 < versions.size()) ? text(file, versions.get(place + 1).id()) : "";
			model.addAttribute("comparison", Differences.of(older, text));
			model.addAttribute("before", say("editing.version.older", locale));
			model.addAttribute("after", say("editing.version.this", locale));
		}
		return "editing/version";
	}

	/**
	 * Restores a version as a draft, so that nothing changes for readers before somebody
	 * looked at it.
	 */
	@PostMapping("/restore")
	String restore(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path,
			@RequestParam String id) {
		ContentFile file = DraftDesk.file(path);
		find(file, this.history.versions(file), id);
		this.desk.replace(file, text(file, id), this.desk.now(file), member);
		return EditingMessages.backTo(file, "restored");
	}

	private EditorPage page(ContentFile file, StaffMember member) {
		EditorState editorState = this.desk.open(file, member).orElseThrow(NotFoundException::new);
		return this.pages.of(editorState, editorState.text(), member);
	}

	private String text(ContentFile file, String id) {
		Optional<String> text = this.history.text(file, id);
		return DraftDesk.plain(text.orElse(""));
	}

	/** Finds a version, among those that were set aside too. */
	private Version find(ContentFile file, List<Version> versions, String id) {
		Stream<Version> aside = this.history.setAside()
			.stream()
			.filter((change) -> change.files().contains(file.path()))
			.map(ConflictingChange::version);
		return Stream.concat(versions.stream(), aside)
			.filter((version) -> version.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
