/** What the server sets for the pages, written into their head. */

interface Settings {
	/** Address pattern of a tile server, `https://…/{z}/{x}/{y}.png`; empty: maps draw no streets. */
	tiles: string;
	tilesAttribution: string;
	nonce: string;
}

function meta(name: string): string {
	return globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

export const settings: Settings = {
	tiles: meta("dunlin-tiles"),
	tilesAttribution: meta("dunlin-tiles-attribution"),
	nonce: globalThis.document?.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "",
};
