/** The technician's page beside the portal: its own addresses while it is written, its own worker when it is built. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const PAGE = "field.html";
const WORKER = "field-worker";
/** Files of `public/` that belong to the page. */
const BESIDE = ["/favicon.svg", "/field.webmanifest", "/field-icon-192.png", "/field-icon-512.png"];
const IS_WORDY = /\.(html|map)$/;

/** The release, as the workspace names it. */
export function version(): string {
	const workspace = readFileSync(new URL("../../../Cargo.toml", import.meta.url), "utf8");
	return /^version\s*=\s*"([^"]+)"/m.exec(workspace)?.[1] ?? "0";
}

/** `/field-worker.js` keeps its name for ever; every other file is named after its content. */
export function fileName({ name }: { name: string }): string {
	return name === WORKER ? `${WORKER}.js` : "assets/[name]-[hash].js";
}

export function field(): Plugin {
	return {
		name: "dunlin-field",
		configureServer({ middlewares }) {
			middlewares.use((request, _answer, next) => {
				if (/^\/field(\/[^.]*)?(\?.*)?$/.test(request.url ?? "")) {
					request.url = `/${PAGE}`;
				}
				next();
			});
		},
		generateBundle: {
			order: "post",
			handler(_options, bundle) {
				const files = filesOf(bundle);
				const worker = bundle[`${WORKER}.js`];
				const page = bundle[PAGE];
				if (worker?.type !== "chunk" || !page) {
					return this.error("the technician's page or its worker was not built");
				}
				const content = [page, ...files.map((file) => bundle[file.slice(1)])].map((part) =>
					part?.type === "chunk" ? part.code : part ? part.source : "",
				);
				const version = createHash("sha256");
				for (const part of [...files, ...content]) {
					version.update(part);
				}
				const list = JSON.stringify({ version: version.digest("hex").slice(0, 16), files: [...files, ...BESIDE] });
				worker.code = worker.code.replaceAll("__FIELD_FILES__", () => list);
			},
		},
	};
}

type Bundle = Record<string, Chunk | { type: "asset"; fileName: string; source: string | Uint8Array }>;

interface Chunk {
	type: "chunk";
	fileName: string;
	code: string;
	facadeModuleId: string | null;
	imports: string[];
	dynamicImports: string[];
	viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> };
}

/** Everything the page may ask for: its scripts, also those fetched late, their styles, and the fonts in those. */
function filesOf(bundle: Bundle): string[] {
	const chunks = Object.values(bundle).filter((part): part is Chunk => part.type === "chunk");
	const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${PAGE}`));
	const wanted = new Set<string>(first ? [first.fileName] : []);
	for (const name of wanted) {
		const part = bundle[name];
		if (part?.type === "chunk") {
			const { imports, dynamicImports, viteMetadata } = part;
			for (const next of [
				...imports,
				...dynamicImports,
				...(viteMetadata?.importedCss ?? []),
				...(viteMetadata?.importedAssets ?? []),
			]) {
				wanted.add(next);
			}
		} else if (part && name.endsWith(".css")) {
			for (const [, font] of String(part.source).matchAll(/url\(["']?\/(assets\/[^"')]+)/g)) {
				if (font) {
					wanted.add(font);
				}
			}
		}
	}
	return [...wanted].filter((name) => !IS_WORDY.test(name)).map((name) => `/${name}`);
}
