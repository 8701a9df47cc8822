// Starts the site on 127.0.0.1, gives its pages to Pagefind, and asks both the same queries. SITE_PORT and PAGEFIND_PORT choose the ports.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createIndex, close } from "pagefind";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const WORK = `${ROOT}target/pagefind`;
const SITE = `http://127.0.0.1:${process.env.SITE_PORT ?? 8132}`;
const PAGEFIND_PORT = Number(process.env.PAGEFIND_PORT ?? 8133);
const MOST_HITS = 10;
// Lists of pages rather than pages.
const LISTS = /^\/(a-to-z|glossary|tags\/.*|search|appointments.*)$/;

async function startSite() {
	rmSync(WORK, { recursive: true, force: true });
	const port = new URL(SITE).port;
	const site = spawn("java", ["-jar", `${ROOT}target/spineguide.jar`, "--server.address=127.0.0.1", `--server.port=${port}`,
		`--spineguide.web.address=${SITE}`, `--spineguide.content.dir=${ROOT}content`, `--spineguide.data.dir=${WORK}/data`], { stdio: "ignore" });
	for (let tries = 0; tries < 120; tries++) {
		if (site.exitCode !== null) {
			throw new Error(`The site did not start; is port ${port} in use?`);
		}
		try {
			await fetch(SITE);
			return site;
		} catch {
			await new Promise((go) => setTimeout(go, 500));
		}
	}
	site.kill();
	throw new Error("The site did not start within a minute");
}

async function pages() {
	const map = await (await fetch(`${SITE}/sitemap.xml`)).text();
	const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname).filter((path) => !LISTS.test(path));
	return Promise.all(paths.map(async (path) => ({ path, html: await (await fetch(SITE + path)).text() })));
}

async function pagefindOver(all) {
	const { index } = await createIndex({ rootSelector: "main", forceLanguage: "en", writePlayground: false });
	for (const { path, html } of all) {
		const { errors } = await index.addHTMLFile({ url: path, content: html });
		if (errors.length) {
			throw new Error(`${path}: ${errors}`);
		}
	}
	const { files } = await index.getFiles();
	await close();
	const byPath = new Map(files.map((file) => [`/pagefind/${file.path.replace(/^\/?(pagefind\/)?/, "")}`, file.content]));
	const server = createServer((request, response) => {
		const file = byPath.get(new URL(request.url, "http://x").pathname);
		response.writeHead(file ? 200 : 404).end(file);
	});
	await new Promise((go) => server.listen(PAGEFIND_PORT, "127.0.0.1", go));
	const script = Buffer.from(byPath.get("/pagefind/pagefind.js"));
	const pagefind = await import(`data:text/javascript;base64,${script.toString("base64")}`);
	await pagefind.options({ basePath: `http://127.0.0.1:${PAGEFIND_PORT}/pagefind/`, baseUrl: "/" });
	await pagefind.init();
	return { server, search: async (query) => {
		const { results } = await pagefind.search(query);
		const first = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
		return first.map(({ url }) => new URL(url, SITE).pathname);
	} };
}

async function ours(query) {
	const html = await (await fetch(`${SITE}/search?q=${encodeURIComponent(query)}`)).text();
	const hits = html.match(/<ol class="hits">[\s\S]*?<\/ol>/)?.[0] ?? "";
	return [...hits.matchAll(/<h3><a href="([^"]+)"/g)].map(([, path]) => path);
}

function queries() {
	return readFileSync(`${ROOT}src/test/resources/org/spineguide/search/relevance.tsv`, "utf8").split("\n")
		.filter((line) => line && !line.startsWith("#")).slice(1)
		.map((line) => line.split("\t"))
		.map(([part, query, right]) => ({ part, query, right: right.split(" ").map((path) => `/${path.replace(/(^|\/)index$/, "$1")}`) }));
}

async function judge(asked, search) {
	const places = [];
	for (const { query, right } of asked) {
		const found = await search(query);
		places.push(1 + found.findIndex((path) => right.includes(path)));
	}
	const share = (good) => (places.filter(good).length / places.length).toFixed(3);
	const mean = places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length;
	return [share((place) => place === 1), share((place) => place >= 1 && place <= 3), mean.toFixed(3)];
}

const site = await startSite();
try {
	const all = await pages();
	const pagefind = await pagefindOver(all);
	const asked = queries();
	const { version } = JSON.parse(readFileSync(new URL("node_modules/pagefind/package.json", import.meta.url)));
	console.log(`${all.length} pages, ${asked.length} queries, Pagefind ${version}\n`);
	console.log(`${"queries".padEnd(24)}      this site: at 1, at 3, MRR    Pagefind: at 1, at 3, MRR`);
	const parts = [...new Set(asked.map(({ part }) => part))];
	for (const part of [...parts, "all"]) {
		const some = asked.filter((query) => part === "all" || query.part === part);
		const here = await judge(some, ours);
		const there = await judge(some, pagefind.search);
		console.log(`${part.padEnd(24)} ${String(some.length).padStart(4)}        ${here.join("  ")}            ${there.join("  ")}`);
	}
	pagefind.server.close();
} finally {
	site.kill();
}
process.exit(0);
