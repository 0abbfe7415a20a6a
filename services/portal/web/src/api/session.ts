/**
 * Who is signed in. The access token lives in memory; the refresh token is shared by the tabs of this browser, and one
 * tab at a time trades it. A session that ends while a page is open is renewed over the page: nothing typed is lost.
 */

import type { components } from "./schema";

export type Session = components["schemas"]["SessionOut"];
export type Person = components["schemas"]["SessionPerson"];

/**
 * `unreached`: whether it still stands cannot be asked now.
 * `lost`: it ended by itself, and what waits goes on as soon as the same person has signed in again.
 */
export type State =
	| { at: "starting" }
	| { at: "unreached"; error: unknown }
	| { at: "out" }
	| { at: "in"; person: Person }
	| { at: "lost"; person: Person };

const KEPT_AS = "dunlin.refresh-token";
const SESSIONS = "/api/identity/v1/sessions";

let state: State = { at: "starting" };
let accessToken: string | undefined;
let renewal: Promise<boolean> | undefined;
let return_: PromiseWithResolvers<boolean> | undefined;
const watchers = new Set<() => void>();

export const session = {
	get: () => state,
	token: () => accessToken,
	subscribe(watcher: () => void) {
		watchers.add(watcher);
		return () => watchers.delete(watcher);
	},
	start,
	begin,
	renew,
	regain,
	leave,
	forget,
};

function become(next: State) {
	state = next;
	for (const watcher of watchers) {
		watcher();
	}
}

/** Takes up the session this browser kept. Nobody is signed out because the suite is out of reach, or the page on its way out. */
async function start() {
	become({ at: "starting" });
	await renew().catch((error: unknown) => become({ at: "unreached", error }));
}

/** Takes a new session over: after sign-in, or after a refresh. */
function begin(fresh: Session) {
	accessToken = fresh.access_token;
	localStorage.setItem(KEPT_AS, fresh.refresh_token);
	become({ at: "in", person: fresh.person });
	return_?.resolve(true);
	return_ = undefined;
}

/** Signed out, here and in every other tab. */
function forget() {
	accessToken = undefined;
	localStorage.removeItem(KEPT_AS);
	become({ at: "out" });
	return_?.resolve(false);
	return_ = undefined;
}

/** Ends this session on the server too; a suite out of reach keeps nobody from leaving. */
async function leave() {
	const refreshToken = localStorage.getItem(KEPT_AS);
	if (refreshToken) {
		await fetch(`${SESSIONS}/current`, {
			method: "DELETE",
			headers: { "content-type": "application/json", authorization: `Bearer ${accessToken}` },
			body: JSON.stringify({ refresh_token: refreshToken }),
		}).catch(() => undefined);
	}
	forget();
}

/** Trades the refresh token for a new session; whether there is one. Callers at the same time share one trade. */
function renew(): Promise<boolean> {
	renewal ??= alone(trade).finally(() => {
		renewal = undefined;
	});
	return renewal;
}

/** The session has ended: waits until the person has signed in again (true) or left (false). */
function regain(): Promise<boolean> {
	if (state.at === "in") {
		become({ at: "lost", person: state.person });
	}
	if (state.at !== "lost") {
		return Promise.resolve(false);
	}
	return_ ??= Promise.withResolvers<boolean>();
	return return_.promise;
}

/** One tab at a time: a refresh token is good for one use. */
function alone<T>(work: () => Promise<T>): Promise<T> {
	return navigator.locks ? navigator.locks.request(KEPT_AS, work) : work();
}

async function trade(): Promise<boolean> {
	const refreshToken = localStorage.getItem(KEPT_AS);
	if (!refreshToken) {
		if (state.at === "starting") {
			become({ at: "out" });
		}
		return false;
	}
	const answer = await fetch(`${SESSIONS}/refresh`, {
		method: "POST",
		headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
		body: JSON.stringify({ refresh_token: refreshToken }),
	});
	if (answer.ok) {
		begin(await answer.json());
		return true;
	}
	if (answer.status !== 401) {
		throw new Error(`the session could not be renewed: ${answer.status}`);
	}
	if (state.at === "starting") {
		forget();
	}
	return false;
}

globalThis.window?.addEventListener("storage", ({ key, newValue }) => {
	if (key === KEPT_AS && newValue === null) {
		forget();
	}
});
