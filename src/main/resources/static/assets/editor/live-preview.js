// Shows the preview and the findings for the newest text, as soon as the answer to the last one is there.
import { parseHtml } from "./html.js";

export function livePreview(form, post, shown) {
	const text = form.elements.text;
	let running = false;
	let again = false;

	async function update() {
		if (running) {
			again = true;
			return;
		}
		running = true;
		try {
			do {
				again = false;
				const checked = text.value;
				const answer = await post(form.dataset.look);
				if (answer.ok) {
					show(await parseHtml(answer));
					shown(checked);
				}
			} while (again);
		}
		catch (error) {
			// Without a connection there is nothing new to show; saving tells of it.
		}
		running = false;
	}

	function show(answer) {
		const findings = document.getElementById("live-findings");
		const open = findings.querySelector("details")?.open;
		findings.replaceChildren(...answer.getElementById("live-findings").childNodes);
		if (open && findings.querySelector("details")) {
			findings.querySelector("details").open = true;
		}
		const hard = answer.getElementById("live-findings").dataset.hard === "true";
		const reason = form.querySelector(".editor-reason");
		reason.hidden = !hard && !reason.classList.contains("form-group-error");
		const root = document.querySelector(".preview-host").shadowRoot;
		const next = answer.querySelector(".preview-host template").content.querySelector(".preview-page");
		root.querySelector(".preview-page").replaceWith(document.importNode(next, true));
	}

	// Links in the preview must not lead away from what is not saved.
	document.querySelector(".preview-host").shadowRoot?.addEventListener("click", (event) => {
		const link = event.target.closest("a");
		if (link && !link.getAttribute("href").startsWith("#")) {
			event.preventDefault();
			window.open(link.href, "_blank", "noopener");
		}
	});

	return update;
}
