// Suggestions while typing: a combobox with a list, as the ARIA Authoring Practices have it.
// Without it, or when it fails, the form around the field works all the same.
const PAUSE = 150;

for (const field of document.querySelectorAll("[data-suggestions]")) {
	const list = document.createElement("ul");
	let active = -1;
	let timer;
	let request;

	list.id = field.id + "-suggestions";
	list.className = "suggestions";
	list.hidden = true;
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", field.labels[0].textContent);
	field.after(list);
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-controls", list.id);
	field.setAttribute("aria-expanded", "false");

	const show = (open) => {
		list.hidden = !open;
		field.setAttribute("aria-expanded", open);
		mark(-1);
	};

	const mark = (index) => {
		active = index;
		[...list.children].forEach((option, place) => option.setAttribute("aria-selected", place === index));
		if (index < 0) {
			field.removeAttribute("aria-activedescendant");
		}
		else {
			field.setAttribute("aria-activedescendant", list.children[index].id);
			list.children[index].scrollIntoView({ block: "nearest" });
		}
	};

	const choose = (option) => {
		field.value = option.textContent;
		show(false);
		field.form.requestSubmit();
	};

	const fill = (names) => {
		list.replaceChildren(...names.map((name, place) => {
			const option = document.createElement("li");
			option.id = list.id + place;
			option.setAttribute("role", "option");
			option.textContent = name;
			// A click would come after the field has lost its focus and the list is gone.
			option.addEventListener("pointerdown", (event) => event.preventDefault());
			option.addEventListener("click", () => choose(option));
			return option;
		}));
		show(names.length > 0);
	};

	const ask = async () => {
		request?.abort();
		request = new AbortController();
		try {
			const address = field.dataset.suggestions + "?q=" + encodeURIComponent(field.value);
			const answer = await fetch(address, { signal: request.signal });
			if (answer.ok && document.activeElement === field) {
				fill(await answer.json());
			}
		}
		catch {
			// Typed on, or offline: there are no suggestions then.
		}
	};

	field.addEventListener("input", () => {
		clearTimeout(timer);
		if (field.value.trim().length < 2) {
			request?.abort();
			show(false);
		}
		else {
			timer = setTimeout(ask, PAUSE);
		}
	});

	field.addEventListener("keydown", (event) => {
		const last = list.children.length - 1;
		if (list.hidden || event.isComposing) {
			return;
		}
		if (event.key === "ArrowDown") {
			mark(active < last ? active + 1 : -1);
		}
		else if (event.key === "ArrowUp") {
			mark(active < 0 ? last : active - 1);
		}
		else if (event.key === "Enter" && active >= 0) {
			choose(list.children[active]);
		}
		else if (event.key === "Escape") {
			show(false);
		}
		else {
			return;
		}
		event.preventDefault();
	});

	field.addEventListener("blur", () => {
		clearTimeout(timer);
		request?.abort();
		show(false);
	});
}

// From a source back to the sentence that names it.
for (const source of document.querySelectorAll("[data-back] li")) {
	const number = source.id.replace("reference-", "");
	if (document.getElementById("citation-" + number)) {
		const back = document.createElement("a");
		back.className = "back";
		back.href = "#citation-" + number;
		back.textContent = source.closest("[data-back]").dataset.back + " [" + number + "]";
		source.append(back);
	}
}

// Sharing and reading aloud, where the browser can.
const actions = document.querySelector("[data-listen]");

const addAction = (words, act) => {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = words;
	button.addEventListener("click", () => act(button));
	item.append(button);
	actions.append(item);
};

if (actions && (navigator.share || navigator.clipboard)) {
	addAction(actions.dataset.share, async (button) => {
		const url = location.href.split("#")[0];
		try {
			if (navigator.share) {
				await navigator.share({ title: document.title, url });
			}
			else {
				await navigator.clipboard.writeText(url);
				button.textContent = actions.dataset.copied;
			}
		}
		catch {
			// The reader thought better of it.
		}
	});
}

// A voice on the device alone: others would hear what somebody reads about.
const voice = () => speechSynthesis.getVoices()
	.find((one) => one.localService && one.lang.startsWith(document.documentElement.lang));

const READ = "main h1, .summary, .emergency-signs p, .article-text :is(h2, h3, h4, p, li, th, td)";

const spoken = (element) => {
	const copy = element.cloneNode(true);
	copy.querySelectorAll("p, ul, ol, [popover], .citations").forEach((part) => part.remove());
	return copy.textContent.trim();
};

const offerListening = () => {
	if (!voice() || actions.querySelector(".listen")) {
		return;
	}
	addAction(actions.dataset.listen, (button) => {
		const stop = () => {
			speechSynthesis.cancel();
			button.textContent = actions.dataset.listen;
		};
		if (button.textContent !== actions.dataset.listen) {
			stop();
			return;
		}
		button.textContent = actions.dataset.stop;
		const pieces = [...document.querySelectorAll(READ)].map(spoken).filter((words) => words);
		pieces.forEach((words, place) => {
			const speech = new SpeechSynthesisUtterance(words);
			speech.voice = voice();
			speech.lang = document.documentElement.lang;
			speech.onend = (place === pieces.length - 1) ? stop : null;
			speechSynthesis.speak(speech);
		});
	});
	actions.lastElementChild.className = "listen";
};

if (actions && "speechSynthesis" in window) {
	offerListening();
	speechSynthesis.addEventListener?.("voiceschanged", offerListening);
	addEventListener("pagehide", () => speechSynthesis.cancel());
}
