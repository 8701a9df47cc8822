// The request form where scripts run; it needs none of this.
const PAUSE = 1000;

// Keeps what is typed while it is typed and when the page is left. Not all browsers do: pages with answers are never stored.
for (const form of document.querySelectorAll("[data-keeps-typed]")) {
	const typed = () => {
		const fields = new URLSearchParams(new FormData(form));
		fields.delete("journey");
		return fields;
	};
	let kept = typed().toString();
	let journey = form.elements.journey.value;
	let touched = false;
	let busy = false;
	let timer;
	const keep = async () => {
		const fields = typed();
		const text = fields.toString();
		// What browsers put back by themselves may be older than what is kept.
		if (!touched || busy || text === kept) {
			return;
		}
		busy = true;
		kept = text;
		fields.set("journey", journey);
		fields.set("typed", "");
		try {
			const answer = await fetch(form.action, { method: "POST", body: fields, keepalive: true });
			if (answer.ok) {
				journey = await answer.text();
			}
		}
		catch {
			// Offline, or too long to be sent on leaving: tried once more with the next change.
			kept = null;
		}
		busy = false;
	};
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => busy ? soon() : keep(), PAUSE);
	};
	form.addEventListener("input", () => {
		touched = true;
		soon();
	});
	form.addEventListener("submit", () => {
		clearTimeout(timer);
		kept = typed().toString();
	});
	document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
	// Before the next page is asked for, which may show the same answers.
	addEventListener("beforeunload", keep);
	addEventListener("pagehide", keep);
}

// Says how many letters are typed: at once to those who see it, to others when they pause.
for (const told of document.querySelectorAll("[data-letters-of]")) {
	const field = document.getElementById(told.dataset.lettersOf);
	const seen = document.getElementById(field.id + "-count");
	// The same that counts on the server.
	const letter = new RegExp(told.dataset.letter, "gu");
	let timer;
	const show = () => {
		const count = field.value.match(letter)?.length ?? 0;
		const words = told.dataset.words.replace("{0}", count.toLocaleString(document.documentElement.lang));
		if (seen.textContent !== words) {
			seen.textContent = words;
			clearTimeout(timer);
			timer = setTimeout(() => told.textContent = words, PAUSE);
		}
	};
	field.addEventListener("input", show);
	// For what was typed before this script came, or was put back by the browser.
	show();
}
