// Opens a dialog over the text, and puts the selection back when it closes.

export function dialogs(text) {
	let selection = [0, 0];

	function open(dialog) {
		selection = [text.selectionStart, text.selectionEnd];
		dialog.showModal();
	}

	function close(dialog) {
		dialog.close();
		text.focus();
		text.setSelectionRange(...selection);
	}

	for (const button of document.querySelectorAll("[data-close]")) {
		button.addEventListener("click", () => close(button.closest("dialog")));
	}

	return { open, close };
}
