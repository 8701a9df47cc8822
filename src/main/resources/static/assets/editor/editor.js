// Makes writing easier where scripts run: preview and findings beside the text, drafts that save themselves, a toolbar.
// All of it works without, by buttons.
import { autosave } from "./autosave.js";
import { dialogs } from "./dialogs.js";
import { highlights } from "./highlights.js";
import { insertDialog } from "./insert-dialog.js";
import { lineLinks } from "./line-links.js";
import { livePreview } from "./live-preview.js";
import { pictureDialog } from "./picture-dialog.js";
import { textField } from "./text-field.js";
import { toolbar } from "./toolbar.js";

const form = document.getElementById("editor-form");

if (form) {
	edit(form);
}

function edit(form) {
	const text = form.elements.text;
	const post = (address) => fetch(address, { method: "POST", body: new URLSearchParams(new FormData(form)) });
	const field = textField(text);
	const marks = highlights(form);
	const updatePreview = livePreview(form, post, marks.show);
	const { save, saveLater } = autosave(form, post);
	const overText = dialogs(text);

	lineLinks(field);
	toolbar(form, field, {
		openInsertDialog: insertDialog(form, field, overText),
		openPictureDialog: pictureDialog(field, overText),
		save
	});
	text.addEventListener("input", () => {
		marks.hide();
		updatePreview();
		saveLater();
	});
	marks.show(text.value);
}
