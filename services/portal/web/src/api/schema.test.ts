import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generateSchema } from "./generate";

const SCHEMA = new URL("./schema.ts", import.meta.url);

test("the types are those of the suite's OpenAPI document", { timeout: 60_000 }, async () => {
	const schema = await generateSchema();
	if (process.env.UPDATE) {
		await writeFile(SCHEMA, schema);
	}
	expect(schema === (await readFile(SCHEMA, "utf8")), "schema.ts is stale: run `npm run api`").toBe(true);
});
