// Makes writing easier where scripts run: the page and what is wrong with it beside the text, drafts that save
// themselves, a toolbar. All of it works without, by buttons.

const form = document.getElementById("manuscript");

if (form) {
	write(form);
}

function write(form) {
	const text = form.elements.text;
	const status = form.querySelector(".writing-status");
	const trouble = (name, shown) => form.querySelector(`[data-trouble="${name}"]`).hidden = !shown;
	let saved = text.value;
	let leaving = false;

	const post = (address) => fetch(address,
		{ method: "POST", body: new URLSearchParams(new FormData(form)) });

	// --- Looking: the newest text is sent as soon as the answer to the last one is there.

	let looking = false;
	let lookAgain = false;

	async function look() {
		if (looking) {
			lookAgain = true;
			return;
		}
		looking = true;
		try {
			do {
				lookAgain = false;
				const looked = text.value;
				const answer = await post(form.dataset.look);
				if (answer.ok) {
					show(new DOMParser().parseFromString(await answer.text(), "text/html"), looked);
				}
			} while (lookAgain);
		}
		catch (error) {
			// Without a connection there is nothing new to show; saving tells of it.
		}
		looking = false;
	}

	function show(answer, looked) {
		const findings = document.getElementById("beside-findings");
		const open = findings.querySelector("details")?.open;
		findings.replaceChildren(...answer.getElementById("beside-findings").childNodes);
		if (open && findings.querySelector("details")) {
			findings.querySelector("details").open = true;
		}
		const hard = answer.getElementById("beside-findings").dataset.hard === "true";
		const reason = form.querySelector(".writing-reason");
		reason.hidden = !hard && !reason.classList.contains("form-group-error");
		const root = document.querySelector(".preview-host").shadowRoot;
		const next = answer.querySelector(".preview-host template").content.querySelector(".preview-page");
		root.querySelector(".preview-page").replaceWith(document.importNode(next, true));
		mark(looked);
	}

	// --- Marks behind the text: long sentences and long words.

	const paper = form.querySelector(".paper");
	const marks = form.querySelector(".paper-marks");

	function mark(looked) {
		if (looked !== text.value) {
			return;
		}
		const places = [...document.querySelectorAll("#beside-findings [data-mark]")]
			.map((place) => ({ from: +place.dataset.from, to: +place.dataset.to, kind: place.dataset.mark }))
			.filter((place) => place.to > place.from)
			.sort((one, other) => one.from - other.from || other.to - one.to);
		const edges = [...new Set(places.flatMap((place) => [place.from, place.to]).concat(0, looked.length))]
			.sort((one, other) => one - other);
		const pieces = [];
		for (let i = 0; i < edges.length - 1; i++) {
			const piece = looked.slice(edges[i], edges[i + 1]);
			const over = places.filter((place) => place.from <= edges[i] && place.to >= edges[i + 1]);
			if (over.length) {
				const element = document.createElement("mark");
				element.className = over.at(-1).kind;
				element.textContent = piece;
				pieces.push(element);
			}
			else {
				pieces.push(piece);
			}
		}
		marks.replaceChildren(...pieces, "\n");
		paper.classList.add("is-marked");
		marks.scrollTop = text.scrollTop;
	}

	text.addEventListener("scroll", () => marks.scrollTop = text.scrollTop);
	// The text may be made taller by hand.
	new ResizeObserver(() => marks.style.blockSize = text.offsetHeight + "px").observe(text);

	function select(from, to) {
		text.focus();
		// A browser scrolls to the caret only when it is set without a range.
		text.setSelectionRange(from, from);
		text.blur();
		text.focus();
		text.setSelectionRange(from, to);
	}

	document.addEventListener("click", (event) => {
		const link = event.target.closest("[data-line]");
		if (!link) {
			return;
		}
		event.preventDefault();
		if (link.dataset.to > link.dataset.from) {
			select(+link.dataset.from, +link.dataset.to);
			return;
		}
		const lines = text.value.split("\n");
		const from = lines.slice(0, link.dataset.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
		select(from, from + (lines[link.dataset.line - 1] ?? "").length);
	});

	// --- Links in the preview must not lead away from what is not saved.

	document.querySelector(".preview-host").shadowRoot?.addEventListener("click", (event) => {
		const link = event.target.closest("a");
		if (link && !link.getAttribute("href").startsWith("#")) {
			event.preventDefault();
			window.open(link.href, "_blank", "noopener");
		}
	});

	// --- Saving: after a pause, and now and then while someone goes on typing.

	const pause = 1500;
	const longest = 8000;
	let timer;
	let first;
	let saving;

	function later() {
		first ??= Date.now();
		clearTimeout(timer);
		timer = setTimeout(save, Math.max(Math.min(pause, first + longest - Date.now()), 0));
		if (!saving) {
			status.textContent = status.dataset.unsaved;
		}
	}

	// One after the other, so that versions count on.
	function save() {
		clearTimeout(timer);
		first = undefined;
		saving = (saving ?? Promise.resolve()).then(saveNow).finally(() => saving = undefined);
		return saving;
	}

	async function saveNow() {
		const sent = text.value;
		if (sent === saved) {
			return true;
		}
		status.textContent = status.dataset.saving;
		let answer;
		try {
			answer = await post(form.dataset.draft);
		}
		catch (error) {
			status.textContent = status.dataset.offline;
			timer = setTimeout(save, 5000);
			return false;
		}
		if (answer.status === 401 || answer.status === 403 || answer.redirected) {
			if (await renew()) {
				return saveNow();
			}
			trouble("ended", true);
			status.textContent = status.dataset.unsaved;
			return false;
		}
		trouble("ended", false);
		if (!answer.ok && answer.status !== 409) {
			status.textContent = status.dataset.offline;
			timer = setTimeout(save, 5000);
			return false;
		}
		const now = await answer.json();
		if (now.otherWindow) {
			form.dataset.theirVersion = now.version;
			trouble("window", true);
			status.textContent = status.dataset.unsaved;
			return false;
		}
		form.elements.version.value = now.version;
		form.elements.basis.value = now.basis;
		saved = sent;
		trouble("window", false);
		trouble("stale", now.stale);
		status.textContent = status.dataset.saved + " " + new Date().toLocaleTimeString(document.documentElement.lang,
			{ hour: "2-digit", minute: "2-digit" });
		return true;
	}

	// Someone who signed in anew, in another tab, has another token.
	async function renew() {
		const answer = await fetch(form.dataset.page + "?file=" + encodeURIComponent(form.elements.file.value));
		if (!answer.ok || answer.redirected) {
			return false;
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const token = page.querySelector("#manuscript [name=_csrf]")?.value;
		if (!token || token === form.elements._csrf.value) {
			return false;
		}
		document.querySelectorAll("[name=_csrf]").forEach((input) => input.value = token);
		return true;
	}

	const ended = form.querySelector('[data-trouble="ended"]');
	form.querySelector("[data-retry]").addEventListener("click", save);
	window.addEventListener("focus", () => ended.hidden || save());
	form.querySelector("[data-keep-mine]").addEventListener("click", () => {
		form.elements.version.value = form.dataset.theirVersion;
		save();
	});

	text.addEventListener("input", () => {
		paper.classList.remove("is-marked");
		look();
		later();
	});

	form.addEventListener("submit", async (event) => {
		if (leaving || text.value === saved) {
			leaving = true;
			return;
		}
		event.preventDefault();
		const button = event.submitter;
		// What cannot be saved would be lost with the page.
		if (await save()) {
			leaving = true;
			form.requestSubmit(button);
		}
	});

	window.addEventListener("pageshow", () => leaving = false);

	window.addEventListener("beforeunload", (event) => {
		if (!leaving && text.value !== saved) {
			event.preventDefault();
		}
	});

	// --- Tools

	form.querySelector(".toolbar").hidden = false;

	// Typing through the browser keeps "undo" whole.
	function insert(words, from = text.selectionStart, to = text.selectionEnd) {
		text.focus();
		text.setSelectionRange(from, to);
		if (!document.execCommand("insertText", false, words)) {
			text.setRangeText(words, from, to, "end");
			text.dispatchEvent(new Event("input"));
		}
	}

	function around(before, after, otherwise) {
		const from = text.selectionStart;
		const words = text.value.slice(from, text.selectionEnd) || otherwise;
		insert(before + words + after);
		text.setSelectionRange(from + before.length, from + before.length + words.length);
	}

	function atLines(sign) {
		const from = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
		const end = text.value.indexOf("\n", text.selectionEnd);
		const to = end < 0 ? text.value.length : end;
		insert(text.value.slice(from, to).split("\n").map((line) => sign + line).join("\n"), from, to);
	}

	function block(words) {
		// Nothing but keys may stand in the top.
		const top = text.value.startsWith("---\n") ? text.value.indexOf("\n---\n", 3) + 4 : 0;
		const end = text.value.indexOf("\n", Math.max(text.selectionEnd, top));
		const at = end < 0 ? text.value.length : end;
		insert("\n\n" + words + "\n", at, at);
	}

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

	const pick = document.getElementById("pick");
	const words = document.getElementById("pick-words");
	let what;

	async function list() {
		const query = new URLSearchParams({ what, file: form.elements.file.value, q: words.value });
		const answer = await fetch(form.dataset.pick + "?" + query);
		if (answer.ok) {
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			document.getElementById("pick-list").replaceChildren(...page.querySelector("ul").children);
		}
	}

	words.addEventListener("input", list);
	pick.addEventListener("click", (event) => {
		const chosen = event.target.closest("[data-label]")?.dataset;
		if (chosen) {
			close(pick);
			if (chosen.block) {
				block(chosen.before + chosen.label + chosen.after);
			}
			else if (what === "source") {
				insert(chosen.before + chosen.label + chosen.after, text.selectionEnd, text.selectionEnd);
			}
			else {
				around(chosen.before, chosen.after, chosen.label);
			}
		}
	});

	const tools = {
		heading: () => atLines("## "),
		bold: () => around("**", "**", "..."),
		list: () => atLines("- "),
		pick(button) {
			what = button.dataset.what;
			const heading = document.getElementById("pick-heading");
			heading.textContent = heading.dataset[what];
			words.value = "";
			document.getElementById("pick-list").replaceChildren();
			open(pick);
			list();
		},
		picture: () => open(document.getElementById("picture"))
	};

	form.querySelector(".toolbar").addEventListener("click", (event) => {
		const button = event.target.closest("[data-tool]");
		if (button) {
			tools[button.dataset.tool](button);
		}
	});

	text.addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key === "s") {
			event.preventDefault();
			save();
		}
		if ((event.ctrlKey || event.metaKey) && event.key === "b") {
			event.preventDefault();
			tools.bold();
		}
	});

	for (const button of document.querySelectorAll("[data-close]")) {
		button.addEventListener("click", () => close(button.closest("dialog")));
	}

	const picture = document.querySelector("#picture form");
	picture?.addEventListener("submit", async (event) => {
		event.preventDefault();
		const slip = picture.querySelector("[data-slip]");
		const answer = await fetch(picture.action, { method: "POST", body: new FormData(picture) });
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const markdown = page.getElementById("picture-markdown")?.dataset.markdown;
		slip.hidden = Boolean(markdown);
		slip.textContent = page.querySelector(".error-summary li")?.textContent ?? answer.statusText;
		if (markdown) {
			picture.reset();
			close(document.getElementById("picture"));
			block(markdown);
		}
	});

	mark(text.value);
}
