// Reads a page of the site that a script asked for.

export async function parseHtml(answer) {
	return new DOMParser().parseFromString(await answer.text(), "text/html");
}
