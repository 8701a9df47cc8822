// The dialog that lists articles, sources or boxes and inserts the one that is chosen.
import { parseHtml } from "./html.js";

export function insertDialog(form, field, dialogs) {
	const dialog = document.getElementById("insert");
	const words = document.getElementById("insert-words");
	const options = document.getElementById("insert-list");
	let what;

	async function list() {
		const query = new URLSearchParams({ what, file: form.elements.file.value, q: words.value });
		const answer = await fetch(form.dataset.pick + "?" + query);
		if (answer.ok) {
			options.replaceChildren(...(await parseHtml(answer)).querySelector("ul").children);
		}
	}

	function insert(option) {
		const markdown = option.before + option.label + option.after;
		if (option.block) {
			field.insertBlock(markdown);
		}
		else if (what === "source") {
			field.insertAfterSelection(markdown);
		}
		else {
			field.surround(option.before, option.after, option.label);
		}
	}

	words.addEventListener("input", list);
	dialog.addEventListener("click", (event) => {
		const option = event.target.closest("[data-label]")?.dataset;
		if (option) {
			dialogs.close(dialog);
			insert(option);
		}
	});

	return function open(kind) {
		what = kind;
		const heading = document.getElementById("insert-heading");
		heading.textContent = heading.dataset[what];
		words.value = "";
		options.replaceChildren();
		dialogs.open(dialog);
		list();
	};
}
