/** Keeps phone and server in step: push, bytes, pull; again after a while when the network fails. One tab at a time. */

import { useSyncExternalStore } from "react";
import { database, ONE } from "../store/db";
import { Refused, Unreachable } from "./api";
import { backOff } from "./back-off";
import { pullAll } from "./pull";
import { hasWork, isPassing, probe, pushAll, sendParcels } from "./push";
import { accessToken, end, renew } from "./session";

export interface SyncState {
	at: "idle" | "working" | "waiting" | "stopped";
	/** `offline`: no way to the server; `server`: it cannot now; `session`: enrol again; `defect`: it refuses for good. */
	problem?: "offline" | "server" | "session" | "defect";
	/** What exactly, for whoever looks into it. */
	detail?: string;
	retryAt?: number;
}

const PULSE_MS = 60_000;
const LOCK = "dunlin.field.sync";

let state: SyncState = { at: "idle" };
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isWanted = false;
const watchers = new Set<() => void>();

export const sync = { start, now };

export function useSync(): SyncState {
	return useSyncExternalStore(
		(watcher) => {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
		() => state,
	);
}

function become(next: SyncState) {
	state = next;
	for (const watcher of watchers) {
		watcher();
	}
}

/** Begins to keep in step, and goes on for as long as the page is open. */
function start() {
	window.addEventListener("online", now);
	window.addEventListener("offline", () => become({ at: "waiting", problem: "offline" }));
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now());
	now();
}

/** Does it now, whatever the wait. */
function now() {
	failures = 0;
	run();
}

async function run() {
	clearTimeout(timer);
	if (state.at === "working") {
		isWanted = true;
		return;
	}
	if (!(await (await database()).get("session", ONE))) {
		become({ at: "idle" });
		return;
	}
	become({ at: "working" });
	try {
		await alone(turn);
		failures = 0;
		become({ at: "idle" });
		again(PULSE_MS);
	} catch (error) {
		fail(error);
	}
	if (isWanted) {
		isWanted = false;
		run();
	}
}

function alone(work: () => Promise<void>): Promise<void> {
	return navigator.locks
		? navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
		: work();
}

async function turn() {
	const token = await accessToken();
	try {
		await exchange(token);
	} catch (error) {
		if (!(error instanceof Refused && error.status === 401)) {
			throw error;
		}
		await exchange(await renew(token));
	}
}

async function exchange(token: string) {
	const headers = { authorization: `Bearer ${token}` };
	const session = await (await database()).get("session", ONE);
	if (session && (await hasWork())) {
		await probe(headers);
		await pushAll(headers, session.device_id);
		await sendParcels(headers);
	}
	await pullAll(headers);
}

function fail(error: unknown) {
	if (error instanceof Refused && (error.status === 401 || error.slug === "device-revoked")) {
		become({ at: "stopped", problem: "session" });
		if (error.slug === "device-revoked") {
			end("revoked");
		}
		return;
	}
	failures += 1;
	const isOffline = error instanceof Unreachable;
	const wait = Math.max((error instanceof Refused && error.wait) || 0, backOff(failures, Math.random()));
	const problem = isOffline ? "offline" : isPassing(error) ? "server" : "defect";
	become({ at: "waiting", problem, detail: String(error), retryAt: Date.now() + wait });
	again(wait);
}

function again(wait: number) {
	clearTimeout(timer);
	timer = setTimeout(run, wait);
}
