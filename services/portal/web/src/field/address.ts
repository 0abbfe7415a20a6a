/** The addresses of the technician's page, and which of them is open. */

import { useSyncExternalStore } from "react";

export const paths = {
	round: (id?: string) => (id ? `/field/rounds/${id}` : "/field"),
	enrol: () => "/field/enrol",
	stop: (id: string) => `/field/stops/${id}`,
	visit: (id: string) => `/field/stops/${id}/visit`,
	outbox: () => "/field/outbox",
	settings: () => "/field/settings",
};

const watchers = new Set<() => void>();

function moved() {
	for (const watcher of watchers) {
		watcher();
	}
	window.scrollTo(0, 0);
}

globalThis.addEventListener?.("popstate", moved);

/** Opens an address. `replace`: the way back leads past the present one. */
export function open(path: string, options?: { replace?: boolean }) {
	if (options?.replace) {
		history.replaceState(null, "", path);
	} else {
		history.pushState(null, "", path);
	}
	moved();
}

function subscribe(watcher: () => void) {
	watchers.add(watcher);
	return () => watchers.delete(watcher);
}

/** The parts of the address behind `/field`. */
export function usePlace(): string[] {
	const path = useSyncExternalStore(subscribe, () => window.location.pathname);
	return path.split("/").slice(2).filter(Boolean);
}
