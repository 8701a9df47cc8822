// The toolbar above the text, and its keys.

export function toolbar(form, field, { openInsertDialog, openPictureDialog, save }) {
	const bar = form.querySelector(".toolbar");
	bar?.removeAttribute("hidden");

	const tools = {
		heading: () => field.prefixLines("## "),
		bold: () => field.surround("**", "**", "..."),
		list: () => field.prefixLines("- "),
		pick: (button) => openInsertDialog(button.dataset.what),
		picture: openPictureDialog
	};

	bar?.addEventListener("click", (event) => {
		const button = event.target.closest("[data-tool]");
		if (button) {
			tools[button.dataset.tool](button);
		}
	});

	form.elements.text.addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key === "s") {
			event.preventDefault();
			save();
		}
		if ((event.ctrlKey || event.metaKey) && event.key === "b") {
			event.preventDefault();
			bar && tools.bold();
		}
	});
}
