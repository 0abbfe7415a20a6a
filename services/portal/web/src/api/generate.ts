/** Makes `schema.ts` from the suite's own OpenAPI document. */

import { readFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const DOCUMENT = new URL("../../../../../openapi/dunlin.json", import.meta.url);
const HEAD = "// Generated from openapi/dunlin.json. `npm run api` writes it anew.\n";

/** The key of a command is added by the client to every request, so nobody passes it by hand. */
const ADDED_BY_THE_CLIENT = "Idempotency-Key";

interface Item {
	parameters?: { name?: string }[];
}

export async function generateSchema(): Promise<string> {
	const document = JSON.parse(await readFile(DOCUMENT, "utf8"));
	for (const item of Object.values<Record<string, Item>>(document.paths)) {
		for (const operation of Object.values(item)) {
			operation.parameters = operation.parameters?.filter(({ name }) => name !== ADDED_BY_THE_CLIENT);
		}
	}
	return HEAD + astToString(await openapiTS(document));
}
