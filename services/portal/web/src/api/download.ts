/** Files of the API: they need the access token, so a plain link will not do. */

import { fetchSigned } from "./client";

/** A file as a blob; a refusal is thrown as its problem. */
export async function fetchFile(path: string): Promise<{ blob: Blob; name: string }> {
	const answer = await fetchSigned(path);
	if (!answer.ok) {
		throw await answer.json();
	}
	const named = answer.headers.get("content-disposition")?.match(/filename="?([^";]+)"?/)?.[1];
	return { blob: await answer.blob(), name: named ?? path.split("/").at(-1) ?? "file" };
}

export function saveBlob(blob: Blob, name: string) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}

export async function download(path: string, name?: string) {
	const file = await fetchFile(path);
	saveBlob(file.blob, name ?? file.name);
}
