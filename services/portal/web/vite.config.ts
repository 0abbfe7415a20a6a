import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { field, fileName, version } from "./vite.field.ts";

/** The suite the pages talk to while they are being written: `DUNLIN_URL=http://127.0.0.1:8080 npm run dev`. */
const suite = process.env.DUNLIN_URL ?? "http://127.0.0.1:8080";
const served = ["/api", "/health", "/openapi.json", "/api-reference"];
const proxy = Object.fromEntries(served.map((path) => [path, suite]));

export default defineConfig({
	plugins: [react(), field()],
	define: { __APP_VERSION__: JSON.stringify(version()) },
	resolve: { alias: { "~": new URL("./src", import.meta.url).pathname } },
	server: { proxy },
	preview: { proxy },
	html: { cspNonce: "{{nonce}}" },
	build: {
		target: "es2023",
		assetsInlineLimit: 0,
		rolldownOptions: {
			input: { portal: "index.html", field: "field.html", "field-worker": "src/field/worker/worker.ts" },
			output: { entryFileNames: fileName },
		},
	},
	test: { include: ["src/**/*.test.ts"], environment: "node" },
});
