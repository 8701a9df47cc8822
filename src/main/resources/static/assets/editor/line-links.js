// Links of findings lead to their place in the text.

export function lineLinks(field) {
	document.addEventListener("click", (event) => {
		const link = event.target.closest("[data-line]");
		if (!link) {
			return;
		}
		event.preventDefault();
		if (link.dataset.to > link.dataset.from) {
			field.select(+link.dataset.from, +link.dataset.to);
		}
		else {
			field.selectLine(link.dataset.line);
		}
	});
}
