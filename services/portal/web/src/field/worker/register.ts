/** The worker that makes the page work without network: started once, and renewed when the technician says so. */

import { useSyncExternalStore } from "react";

let waiting: ServiceWorker | undefined;
let isReady = false;
const watchers = new Set<() => void>();

function tell() {
	for (const watcher of watchers) {
		watcher();
	}
}

function subscribe(watcher: () => void) {
	watchers.add(watcher);
	return () => watchers.delete(watcher);
}

/** Whether a new version waits to take over. */
export function useUpdate(): boolean {
	return useSyncExternalStore(subscribe, () => waiting !== undefined);
}

/** Whether every file of the page is on the phone. */
export function useReadiness(): boolean {
	return useSyncExternalStore(subscribe, () => isReady);
}

/** Lets the new version take over; the page is loaded again with it. */
export function takeUpdate() {
	waiting?.postMessage("take over");
}

/** Only what was built has a worker; while the page is being written there is none. */
export async function startWorker() {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) {
		return;
	}
	const { serviceWorker } = navigator;
	let isControlled = serviceWorker.controller !== null;
	serviceWorker.addEventListener("controllerchange", () => {
		// The first worker takes a page over that has its own files already; a later one brings other files.
		if (isControlled) {
			window.location.reload();
		}
		isControlled = true;
	});
	serviceWorker.ready.then(() => {
		isReady = true;
		tell();
	});
	// Asking again finds a newer worker, and mends a first one whose files broke off with the network.
	const ask = () => register().catch(() => undefined);
	window.addEventListener("online", ask);
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
	await ask();
}

const known = new WeakSet<ServiceWorkerRegistration>();

async function register() {
	const { serviceWorker } = navigator;
	const registration = await serviceWorker.register("/field-worker.js", { scope: "/field" });
	const look = () => {
		waiting = serviceWorker.controller ? (registration.waiting ?? undefined) : undefined;
		tell();
	};
	if (!known.has(registration)) {
		known.add(registration);
		const watch = () => registration.installing?.addEventListener("statechange", look);
		registration.addEventListener("updatefound", watch);
		watch();
	}
	look();
}
