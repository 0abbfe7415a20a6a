/** Enrolled by a one-time code, and signed in by tokens that are traded for the next ones; one trade at a time. */

import { type DeviceSession, database, ONE } from "../store/db";
import { changed } from "../store/kept";
import { client, Refused, refusal, type Schemas } from "./api";

/** A token that ends this soon is not worth sending. */
const SPARE_MS = 30_000;
const LOCK = "dunlin.field.session";

function alone<T>(work: () => Promise<T>): Promise<T> {
	return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}

function sessionOf(fresh: Schemas["SessionOut"], deviceId?: string | null): DeviceSession {
	return {
		device_id: fresh.device_id ?? deviceId ?? "",
		person: { id: fresh.person.id, name: fresh.person.name },
		access_token: fresh.access_token,
		refresh_token: fresh.refresh_token,
		expires_at: Date.now() + fresh.expires_in * 1000,
	};
}

/** Redeems a code. What an earlier enrolment could not send can never be sent: it is kept to be shown. */
export async function enrol(code: string) {
	const { data, error, response } = await client.POST("/api/identity/v1/devices/enrol", {
		body: { code, device_name: deviceName(), platform: platform() },
	});
	if (!data) {
		throw refusal(response, error);
	}
	const session = sessionOf(data);
	const db = await database();
	const tx = db.transaction(
		["session", "queue", "answers", "counter", "feed", "rounds", "tasks", "gone", "parcels", "proofs"],
		"readwrite",
	);
	for (const item of await tx.objectStore("queue").getAll()) {
		const answered_at = new Date().toISOString();
		await tx.objectStore("answers").add({ status: "stranded", code: "stranded", item, answered_at });
	}
	for (const hash of await tx.objectStore("parcels").getAllKeys()) {
		const bytes = await tx.objectStore("parcels").get(hash);
		if (bytes) {
			await tx.objectStore("proofs").put(bytes, hash);
		}
	}
	for (const store of ["queue", "counter", "feed", "rounds", "tasks", "gone", "parcels"] as const) {
		await tx.objectStore(store).clear();
	}
	await tx.objectStore("session").put(session, ONE);
	await tx.done;
	await navigator.storage?.persist?.();
	await changed();
}

/** A token that is good now. */
export async function accessToken(): Promise<string> {
	const session = await current();
	return session.expires_at - SPARE_MS > Date.now() ? session.access_token : renew(session.access_token);
}

async function current(): Promise<DeviceSession> {
	const session = await (await database()).get("session", ONE);
	if (!session || session.ended) {
		throw new Refused(401, session?.ended === "revoked" ? "device-revoked" : "refresh-token-invalid");
	}
	return session;
}

/** Trades the refresh token, unless another tab has done so since `spent` was good. */
export function renew(spent: string): Promise<string> {
	return alone(async () => {
		const session = await current();
		if (session.access_token !== spent) {
			return session.access_token;
		}
		// An answer that gets lost leaves the old token here: it is sent again.
		const { data, error, response } = await client.POST("/api/identity/v1/sessions/refresh", {
			body: { refresh_token: session.refresh_token },
		});
		if (data) {
			const next = sessionOf(data, session.device_id);
			await (await database()).put("session", next, ONE);
			return next.access_token;
		}
		const why = refusal(response, error);
		if (why instanceof Refused && why.status === 401) {
			await end("expired");
		}
		throw why;
	});
}

/** The session is over. The queue stays. */
export async function end(why: "expired" | "revoked") {
	const db = await database();
	const session = await db.get("session", ONE);
	if (session) {
		await db.put("session", { ...session, ended: why }, ONE);
		await changed();
	}
}

/** Tells the server, if it can be reached, and forgets everything that was kept here. */
export async function signOut() {
	const db = await database();
	const session = await db.get("session", ONE);
	if (session && !session.ended) {
		await client
			.DELETE("/api/identity/v1/sessions/current", { body: { refresh_token: session.refresh_token } })
			.catch(() => undefined);
	}
	const stores = [...db.objectStoreNames];
	const tx = db.transaction(stores, "readwrite");
	await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
	await tx.done;
	await changed();
}

interface AgentData {
	platform?: string;
	brands?: { brand: string; version: string }[];
}

function agent(): AgentData {
	return (navigator as { userAgentData?: AgentData }).userAgentData ?? {};
}

function deviceName(): string {
	const model = /Android[^;]*; ([^;)]+)/.exec(navigator.userAgent)?.[1] ?? /iPhone|iPad/.exec(navigator.userAgent)?.[0];
	return (model ?? agent().platform ?? "Browser").trim().slice(0, 100) || "Browser";
}

function platform(): string {
	const brand = agent().brands?.find(({ brand }) => !/not/i.test(brand));
	const system = agent().platform ?? /\(([^)]+)\)/.exec(navigator.userAgent)?.[1] ?? "unknown";
	return `${system}${brand ? `, ${brand.brand} ${brand.version}` : ""}`.slice(0, 200);
}
