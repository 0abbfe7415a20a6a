/** Where the phone is, as long as somebody on the screen wants to know. A refusal is an answer too. */

import { useEffect, useSyncExternalStore } from "react";
import type { Fix } from "../store/db";

export type Whereabouts =
	| { is: "unasked" }
	| { is: "looking" }
	| { is: "known"; fix: Fix; at: number }
	| { is: "refused" }
	| { is: "unknown" };

/** A fix older than this says nothing about a door. */
const STALE_MS = 5 * 60_000;

let here: Whereabouts = { is: "unasked" };
let wanted = 0;
let watch: number | undefined;
const watchers = new Set<() => void>();

function become(next: Whereabouts) {
	here = next;
	for (const watcher of watchers) {
		watcher();
	}
}

function begin() {
	wanted += 1;
	if (watch !== undefined || !navigator.geolocation) {
		return;
	}
	if (here.is !== "known") {
		become({ is: "looking" });
	}
	watch = navigator.geolocation.watchPosition(found, lost, {
		enableHighAccuracy: true,
		maximumAge: 10_000,
		timeout: 30_000,
	});
}

function end() {
	wanted -= 1;
	if (wanted === 0 && watch !== undefined) {
		navigator.geolocation.clearWatch(watch);
		watch = undefined;
	}
}

function found({ coords, timestamp }: GeolocationPosition) {
	const fix: Fix = {
		latitude: coords.latitude,
		longitude: coords.longitude,
		accuracy_m: coords.accuracy,
		altitude_m: coords.altitude,
		heading: coords.heading !== null && Number.isFinite(coords.heading) ? coords.heading : null,
		captured_at: new Date(timestamp).toISOString(),
	};
	become({ is: "known", fix, at: timestamp });
}

function lost({ code }: GeolocationPositionError) {
	if (code === GeolocationPositionError.PERMISSION_DENIED) {
		become({ is: "refused" });
	} else if (here.is !== "known" || Date.now() - here.at > STALE_MS) {
		become({ is: "unknown" });
	}
}

/** The last fix, when it is fresh enough to say something. */
export function freshFix(): Fix | undefined {
	return here.is === "known" && Date.now() - here.at <= STALE_MS ? here.fix : undefined;
}

/** Asks for the position. `quietly`: only where the technician has allowed it before. */
export function usePosition(options?: { quietly?: boolean }): Whereabouts {
	const quietly = options?.quietly ?? false;
	useEffect(() => {
		let isOver = false;
		let isBegun = false;
		const start = () => {
			if (!isOver) {
				isBegun = true;
				begin();
			}
		};
		if (quietly) {
			navigator.permissions
				?.query({ name: "geolocation" })
				.then(({ state }) => state === "granted" && start())
				.catch(() => undefined);
		} else {
			start();
		}
		return () => {
			isOver = true;
			if (isBegun) {
				end();
			}
		};
	}, [quietly]);
	return useSyncExternalStore(
		(watcher) => {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
		() => here,
	);
}

const EARTH_M = 6_371_008.8;

/** Metres between two positions as the crow flies. */
export function metresBetween(a: { latitude: number; longitude: number }, b: typeof a): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const [from, to] = [radians(a.latitude), radians(b.latitude)];
	const half =
		Math.sin((to - from) / 2) ** 2 +
		Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	return 2 * EARTH_M * Math.asin(Math.sqrt(half));
}
