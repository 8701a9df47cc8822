// The inbox by keys, and without losing the place. Nothing here does anything that the page cannot do without it.

const PLACE = "inbox-place";
const KEYS = "inbox-keys";
const VERBS = { t: "TAKE_UP", r: "MISS", b: "BOOK", c: "CLOSE" };

const list = document.querySelector(".inbox-list");
const beside = document.querySelector(".inbox-beside");
const links = list ? [...list.querySelectorAll(".inbox-open")] : [];
const current = links.find((link) => link.ariaCurrent === "true");

for (const help of document.querySelectorAll(".inbox-keys")) {
	help.hidden = false;
}

// The list stands where it stood before a request was opened or something was done. Kept is a number alone.
addEventListener("pagehide", () => sessionStorage.setItem(PLACE, String(beside ? beside.scrollTop : 0)));
if (beside) {
	beside.scrollTop = Number(sessionStorage.getItem(PLACE));
	current?.scrollIntoView({ block: "nearest" });
}

// Letters count only while a request in the list, or the message that something was done, has the focus.
function isActive() {
	return document.activeElement?.closest("[data-keys]") && !document.activeElement.matches("input");
}

function open(address) {
	if (address) {
		sessionStorage.setItem(KEYS, "yes");
		location.assign(address);
	}
}

function neighbor(step, rel) {
	const focused = links.indexOf(document.activeElement);
	if (!beside) {
		return links[focused + step]?.href;
	}
	return document.querySelector(`.inbox-way [rel=${rel}]`)?.href;
}

document.addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
		return;
	}
	if (event.key === "Escape" && document.activeElement?.closest(".inbox-answer")) {
		(current ?? links[0])?.focus();
		return;
	}
	if (!isActive()) {
		return;
	}
	const verb = VERBS[event.key];
	if (event.key === "j" || event.key === "k") {
		event.preventDefault();
		open(event.key === "j" ? neighbor(1, "next") : neighbor(-1, "prev"));
	}
	else if (event.key === "n") {
		event.preventDefault();
		document.getElementById("note")?.focus();
	}
	else if (verb) {
		event.preventDefault();
		document.querySelector(`.inbox-buttons [value=${verb}]`)?.focus();
	}
});

list?.addEventListener("click", (event) => {
	if (event.target.closest(".inbox-open")) {
		sessionStorage.setItem(KEYS, "yes");
	}
});

// Who came from the list goes on from there, unless there is something to be told first.
if (sessionStorage.getItem(KEYS) && !document.querySelector("[autofocus]")) {
	(current ?? document.querySelector("h1"))?.focus({ preventScroll: true });
}
sessionStorage.removeItem(KEYS);
