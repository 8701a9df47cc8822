// Colors long sentences and long words behind the text.

export function highlights(form) {
	const text = form.elements.text;
	const paper = form.querySelector(".text-editor");
	const marks = form.querySelector(".text-highlights");

	function places() {
		return [...document.querySelectorAll("#live-findings [data-mark]")]
			.map((place) => ({ from: +place.dataset.from, to: +place.dataset.to, kind: place.dataset.mark }))
			.filter((place) => place.to > place.from)
			.sort((one, other) => one.from - other.from || other.to - one.to);
	}

	function highlight(words, kind) {
		const element = document.createElement("mark");
		element.className = kind;
		element.textContent = words;
		return element;
	}

	// The findings belong to the text that was checked; somebody may have typed since.
	function show(checked) {
		if (checked !== text.value) {
			return;
		}
		const found = places();
		const edges = [...new Set(found.flatMap((place) => [place.from, place.to]).concat(0, checked.length))]
			.sort((one, other) => one - other);
		const pieces = [];
		for (let i = 0; i < edges.length - 1; i++) {
			const words = checked.slice(edges[i], edges[i + 1]);
			const over = found.filter((place) => place.from <= edges[i] && place.to >= edges[i + 1]);
			pieces.push(over.length ? highlight(words, over.at(-1).kind) : words);
		}
		marks.replaceChildren(...pieces, "\n");
		paper.classList.add("is-marked");
		marks.scrollTop = text.scrollTop;
	}

	function hide() {
		paper.classList.remove("is-marked");
	}

	text.addEventListener("scroll", () => marks.scrollTop = text.scrollTop);
	// The text may be made taller by hand.
	new ResizeObserver(() => marks.style.blockSize = text.offsetHeight + "px").observe(text);

	return { show, hide };
}
