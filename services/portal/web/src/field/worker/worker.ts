/// <reference lib="webworker" />
/**
 * Keeps the files of the technician's page on the phone and serves them without network. It is built into one file,
 * with the list of what the page is made of written in; another list is another version. The API never passes here.
 */

export type {};

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const __FIELD_FILES__: { version: string; files: string[] };

const { version, files } = __FIELD_FILES__;
const FAMILY = "dunlin-field-";
const NAME = FAMILY + version;
const PAGE = "/field";

self.addEventListener("install", (event) => {
	event.waitUntil(keepFiles());
});

self.addEventListener("activate", (event) => {
	event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener("message", ({ data }) => {
	if (data === "take over") {
		self.skipWaiting();
	}
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET" || origin !== self.location.origin) {
		return;
	}
	if (request.mode === "navigate" && (pathname === PAGE || pathname.startsWith(`${PAGE}/`))) {
		event.respondWith(kept(PAGE, request));
	} else if (files.includes(pathname)) {
		event.respondWith(kept(pathname, request));
	}
});

async function kept(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(NAME);
	return (await cache.match(path)) ?? fetch(request);
}

/** The page goes in with its headers: its policy and the one-time word in it belong together. */
async function keepFiles() {
	const cache = await caches.open(NAME);
	const page = new Request(PAGE, { cache: "reload", headers: { accept: "text/html" } });
	const answer = await fetch(page);
	if (!answer.ok || answer.redirected) {
		throw new Error(`the page answers ${answer.status}`);
	}
	await cache.put(PAGE, answer);
	await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
}

async function forgetOlder() {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(FAMILY) && name !== NAME).map((name) => caches.delete(name)),
	);
}
