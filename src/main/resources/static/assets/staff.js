// Makes staff pages easier where scripts run; none of them needs it, but passkeys do.

for (const button of document.querySelectorAll("[data-shows]")) {
	const input = document.getElementById(button.dataset.shows);
	const show = button.textContent;
	button.hidden = false;
	button.setAttribute("aria-pressed", "false");
	button.addEventListener("click", () => {
		const hidden = input.type === "password";
		input.type = hidden ? "text" : "password";
		button.textContent = hidden ? button.dataset.hide : show;
	});
	input.form.addEventListener("submit", () => input.type = "password");
}

// Passkeys: the browser speaks to the device, the site only draws and checks random numbers.
async function ask(address, token, body) {
	const answer = await fetch(address,
		{ method: "POST", headers: { "X-CSRF-TOKEN": token, "Content-Type": "application/json" }, body });
	if (!answer.ok) {
		throw new Error(answer.statusText);
	}
	return answer.json();
}

async function usePasskey(place) {
	const { passkey, options, answer, csrf } = place.dataset;
	const asked = await ask(options, csrf);
	let body;
	if (passkey === "make") {
		const credential = await navigator.credentials.create(
			{ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) });
		const label = place.querySelector("input").value.trim() || new Date().toISOString().slice(0, 10);
		body = { credential: credential.toJSON(), label };
	}
	else {
		const credential = await navigator.credentials.get(
			{ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
		body = credential.toJSON();
	}
	location.assign((await ask(answer, csrf, JSON.stringify(body))).next);
}

for (const place of document.querySelectorAll("[data-passkey]")) {
	if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
		place.hidden = false;
		const message = place.querySelector(".error-message");
		place.querySelector("button").addEventListener("click", () => {
			message.hidden = true;
			usePasskey(place).catch(() => message.hidden = false);
		});
	}
}

// Sessions end after 20 minutes without a page; two minutes before, there is time to say "not yet".
for (const idle of document.querySelectorAll("[data-idle]")) {
	const limit = 20 * 60_000;
	const notice = 2 * 60_000;
	let timer;
	const wait = () => {
		idle.hidden = true;
		clearTimeout(timer);
		timer = setTimeout(() => idle.hidden = false, limit - notice);
	};
	idle.querySelector("button").addEventListener("click", async () => {
		const token = document.querySelector("input[name=_csrf]").value;
		const answer = await fetch(idle.dataset.idle, { method: "POST", headers: { "X-CSRF-TOKEN": token } });
		if (answer.ok) {
			wait();
		}
	});
	wait();
}
