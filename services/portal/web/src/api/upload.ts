/** A file as the API takes it: a form with one part. */
export function fileBody(file: Blob, name: string) {
	const form = new FormData();
	form.append("file", file, name);
	return { body: { file: "" }, bodySerializer: () => form };
}
