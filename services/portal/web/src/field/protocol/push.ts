/** Sends the queue in the order of its numbers, and the bytes of its photos and signatures by their hash. */

import { type Database, database, type Queued } from "../store/db";
import { changed } from "../store/kept";
import { client, Refused, refusal, Unreachable } from "./api";
import { judge, type Verdicts } from "./verdicts";

const BATCH = 50;
const SCHEMA_VERSION = 1;

type Headers = { authorization: string };

/** Whether anything waits to be sent. */
export async function hasWork(): Promise<boolean> {
	const db = await database();
	const [numbers, parcels] = await Promise.all([db.count("queue"), db.count("parcels")]);
	return numbers + parcels > 0;
}

/** Only the server answers 204; a captive portal does not, and nothing counts as sent there. */
export async function probe(headers: Headers) {
	const { response } = await client.HEAD("/api/notices/v1/field/mutations", { headers });
	if (response.status !== 204) {
		throw response.status === 401 || response.status === 403 ? await refusedBy(headers) : refusal(response, undefined);
	}
}

/** The answer to a HEAD has no body: the reason is asked for by a pull of nothing. */
async function refusedBy(headers: Headers): Promise<Error> {
	const { error, response } = await client.GET("/api/notices/v1/field/sync", { headers });
	return refusal(response, error);
}

/** Pushes all there is. Items the server holds back stay in the queue and stop the rest from going round for ever. */
export async function pushAll(headers: Headers, deviceId: string) {
	let after = 0;
	for (;;) {
		const waiting = (await (await database()).getAll("queue", IDBKeyRange.lowerBound(after, true))).slice(0, BATCH);
		const last = waiting.at(-1);
		if (!last) {
			return;
		}
		await settle(await push(headers, deviceId, waiting));
		after = last.id;
	}
}

async function push(headers: Headers, deviceId: string, waiting: Queued[]): Promise<Verdicts> {
	const { data, error, response } = await client.POST("/api/notices/v1/field/mutations", {
		headers,
		body: {
			device_id: deviceId,
			schema_version: SCHEMA_VERSION,
			sent_at: new Date().toISOString(),
			mutations: waiting.map(({ about: _, is_deferred: __, args, ...item }) => ({ ...item, args: args as never })),
		},
	});
	if (!data || !Array.isArray(data.results)) {
		throw refusal(response, error);
	}
	return judge(waiting, data.results, data.last_mutation_id, new Date().toISOString());
}

const WRITTEN = ["queue", "answers", "tasks", "rounds"] as const;

function begin(db: Database) {
	return db.transaction(WRITTEN, "readwrite");
}

/** Takes what is done out of the queue, and keeps what is worth reading. */
async function settle({ settled, answers, deferred }: Verdicts) {
	const tx = begin(await database());
	const refused = new Set(answers.filter(({ status }) => status === "rejected").map(({ item }) => item.id));
	for (const item of settled) {
		await tx.objectStore("queue").delete(item.id);
		if (!refused.has(item.id)) {
			await follow(tx, item);
		}
	}
	for (const id of deferred) {
		const item = await tx.objectStore("queue").get(id);
		if (item) {
			await tx.objectStore("queue").put({ ...item, is_deferred: true });
		}
	}
	for (const answer of answers) {
		await tx.objectStore("answers").add(answer);
	}
	await tx.done;
	await changed();
}

/** Shows what an item did although it has left the queue: the pull that says so may come much later. */
async function follow(tx: ReturnType<typeof begin>, { name, args, device_time }: Queued) {
	if ("round_id" in args) {
		const round = await tx.objectStore("rounds").get(args.round_id);
		if (round) {
			await tx.objectStore("rounds").put({ ...round, state: name === "round.start" ? "active" : "finished" });
		}
		return;
	}
	const task = await tx.objectStore("tasks").get(args.stop_id);
	if (task && "outcome" in args) {
		const visited = { state: "completed", outcome: args.outcome, visited_at: device_time } as const;
		await tx.objectStore("tasks").put({ ...task, ...visited });
	} else if (task) {
		const { stop_id: _, ...written } = args;
		await tx.objectStore("tasks").put({ ...task, ...written });
	}
}

/** Sends the bytes. A parcel that is no good is a defect of ours: it leaves the queue, and the server flags the visit. */
export async function sendParcels(headers: Headers) {
	const db = await database();
	for (const sha256 of await db.getAllKeys("parcels")) {
		const bytes = await db.get("parcels", sha256);
		if (!bytes) {
			continue;
		}
		const { error, response } = await client.PUT("/api/notices/v1/field/blobs/{sha256}", {
			params: { path: { sha256 } },
			headers: { ...headers, "content-type": bytes.type || "application/octet-stream" },
			body: bytes as never,
			bodySerializer: (body) => body as unknown as Blob,
		});
		const isKept = response.status === 200 || response.status === 201;
		const isUseless = response.status === 413 || response.status === 422;
		if (!isKept && !isUseless) {
			throw refusal(response, error);
		}
		await db.delete("parcels", sha256);
		await changed();
	}
}

/** Whether an error means that a later try may help. */
export function isPassing(error: unknown): boolean {
	return error instanceof Unreachable || (error instanceof Refused && (error.status >= 500 || error.status === 429));
}
