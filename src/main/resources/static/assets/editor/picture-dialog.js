// The dialog that uploads a picture and inserts it.
import { parseHtml } from "./html.js";

export function pictureDialog(field, dialogs) {
	const dialog = document.getElementById("picture");
	const form = dialog?.querySelector("form");

	form?.addEventListener("submit", async (event) => {
		event.preventDefault();
		const message = form.querySelector("[data-error]");
		const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
		const page = await parseHtml(answer);
		const markdown = page.getElementById("picture-markdown")?.dataset.markdown;
		message.hidden = Boolean(markdown);
		message.textContent = page.querySelector(".error-summary li")?.textContent ?? answer.statusText;
		if (markdown) {
			form.reset();
			dialogs.close(dialog);
			field.insertBlock(markdown);
		}
	});

	return () => dialogs.open(dialog);
}
