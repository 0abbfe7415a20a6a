/** The suite's API as the phone calls it, typed by the suite's own OpenAPI document. */

import createClient from "openapi-fetch";
import type { components, paths } from "~/api/schema";

export type Schemas = components["schemas"];

/** The server could not be reached, or what answered was not the server. */
export class Unreachable extends Error {}

/** The server refused: `slug` names why. */
export class Refused extends Error {
	constructor(
		readonly status: number,
		readonly slug: string,
		/** What it asks us to wait, in milliseconds. */
		readonly wait?: number,
	) {
		super(`${status} ${slug}`);
	}
}

/** A stairwell's network may take a photo that long; a dead one is given up on. */
const PATIENCE_MS = 120_000;

async function send(request: Request): Promise<Response> {
	try {
		return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
	} catch {
		throw new Unreachable("no network");
	}
}

export const client = createClient<paths>({ baseUrl: globalThis.location?.origin ?? "", fetch: send });

/** An answer that is not what was asked for, as an error. */
export function refusal(response: Response, error: unknown): Error {
	const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
	if (response.ok || (!isProblem && response.status < 500 && response.status !== 429)) {
		return new Unreachable("something else answered");
	}
	const type = typeof error === "object" && error !== null && "type" in error ? String(error.type) : "";
	const wait = Number(response.headers.get("retry-after"));
	return new Refused(
		response.status,
		type.slice(type.lastIndexOf("/") + 1),
		Number.isFinite(wait) && wait > 0 ? wait * 1000 : undefined,
	);
}
