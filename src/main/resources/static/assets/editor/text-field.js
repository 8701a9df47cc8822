// Changes the text that is being edited. Typing goes through the browser, so that "undo" stays whole.

export function textField(text) {

	function insert(words, from = text.selectionStart, to = text.selectionEnd) {
		text.focus();
		text.setSelectionRange(from, to);
		if (!document.execCommand("insertText", false, words)) {
			text.setRangeText(words, from, to, "end");
			text.dispatchEvent(new Event("input"));
		}
	}

	function insertAfterSelection(words) {
		insert(words, text.selectionEnd, text.selectionEnd);
	}

	function surround(before, after, otherwise) {
		const from = text.selectionStart;
		const words = text.value.slice(from, text.selectionEnd) || otherwise;
		insert(before + words + after);
		text.setSelectionRange(from + before.length, from + before.length + words.length);
	}

	function prefixLines(prefix) {
		const from = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
		const end = text.value.indexOf("\n", text.selectionEnd);
		const to = end < 0 ? text.value.length : end;
		insert(text.value.slice(from, to).split("\n").map((line) => prefix + line).join("\n"), from, to);
	}

	function insertBlock(words) {
		// Nothing but keys may stand in the front matter.
		const top = text.value.startsWith("---\n") ? text.value.indexOf("\n---\n", 3) + 4 : 0;
		const end = text.value.indexOf("\n", Math.max(text.selectionEnd, top));
		const at = end < 0 ? text.value.length : end;
		insert("\n\n" + words + "\n", at, at);
	}

	function select(from, to) {
		text.focus();
		// A browser scrolls to the caret only when it is set without a range.
		text.setSelectionRange(from, from);
		text.blur();
		text.focus();
		text.setSelectionRange(from, to);
	}

	function selectLine(number) {
		const lines = text.value.split("\n");
		const from = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
		select(from, from + (lines[number - 1] ?? "").length);
	}

	return { insertAfterSelection, surround, prefixLines, insertBlock, select, selectLine };
}
