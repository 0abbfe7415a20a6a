/** The suite's API, typed by its own OpenAPI document. */

import createClient from "openapi-fetch";
import createHooks from "openapi-react-query";
import type { components, paths } from "./schema";
import { session } from "./session";

export type Schemas = components["schemas"];

/** One page of a keyset-paged list. */
export interface Page<Row> {
	items: Row[];
	next_cursor?: string | null;
}

/** Sends a request as whoever is signed in; renews an ended session and goes on where it was. */
async function send(request: Request): Promise<Response> {
	if (request.method !== "GET" && !request.headers.has("idempotency-key")) {
		request.headers.set("idempotency-key", crypto.randomUUID());
	}
	const spare = request.clone();
	const answer = await fetch(signed(request));
	const asksToSignIn = new URL(request.url).pathname === "/api/identity/v1/sessions";
	if (answer.status !== 401 || asksToSignIn || session.get().at === "out") {
		return answer;
	}
	const isBack = (await session.renew()) || (await session.regain());
	return isBack ? fetch(signed(spare)) : answer;
}

function signed(request: Request): Request {
	const token = session.token();
	if (token) {
		request.headers.set("authorization", `Bearer ${token}`);
	}
	return request;
}

export const client = createClient<paths>({ baseUrl: globalThis.location?.origin ?? "", fetch: send });

/** `api.useQuery("get", "/api/…")`, `api.useMutation("post", "/api/…")`. Errors are problems: `asProblem(error)`. */
export const api = createHooks(client);

/** A path of the API outside the typed calls: files and streams. */
export function fetchSigned(path: string, init?: RequestInit): Promise<Response> {
	return send(new Request(new URL(path, globalThis.location.origin), init));
}
