// Saves the draft after a pause, and now and then while somebody goes on typing.
import { parseHtml } from "./html.js";

const PAUSE = 1500;
const LONGEST = 8000;
const RETRY = 5000;

export function autosave(form, post) {
	const text = form.elements.text;
	const status = form.querySelector(".editor-status");
	const trouble = (name, shown) => form.querySelector(`[data-problem="${name}"]`).hidden = !shown;
	let saved = text.value;
	let leaving = false;
	let timer;
	let first;
	let saving;

	function saveLater() {
		first ??= Date.now();
		clearTimeout(timer);
		timer = setTimeout(save, Math.max(Math.min(PAUSE, first + LONGEST - Date.now()), 0));
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

	function retry() {
		status.textContent = status.dataset.offline;
		timer = setTimeout(save, RETRY);
		return false;
	}

	function unsaved(reason) {
		trouble(reason, true);
		status.textContent = status.dataset.unsaved;
		return false;
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
			return retry();
		}
		if (answer.status === 401 || answer.status === 403 || answer.redirected) {
			return await renewToken() ? saveNow() : unsaved("ended");
		}
		trouble("ended", false);
		if (!answer.ok && answer.status !== 409) {
			return retry();
		}
		const now = await answer.json();
		if (now.otherWindow) {
			form.dataset.theirVersion = now.version;
			return unsaved("window");
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

	// Somebody who signed in again, in another tab, has another token.
	async function renewToken() {
		const answer = await fetch(form.dataset.page + "?file=" + encodeURIComponent(form.elements.file.value));
		if (!answer.ok || answer.redirected) {
			return false;
		}
		const token = (await parseHtml(answer)).querySelector("#editor-form [name=_csrf]")?.value;
		if (!token || token === form.elements._csrf.value) {
			return false;
		}
		document.querySelectorAll("[name=_csrf]").forEach((input) => input.value = token);
		return true;
	}

	const ended = form.querySelector('[data-problem="ended"]');
	form.querySelector("[data-retry]").addEventListener("click", save);
	window.addEventListener("focus", () => ended.hidden || save());
	form.querySelector("[data-keep-mine]").addEventListener("click", () => {
		form.elements.version.value = form.dataset.theirVersion;
		save();
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

	return { save, saveLater };
}
