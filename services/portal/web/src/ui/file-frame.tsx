import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { fetchFile } from "~/api/download";
import { Await } from "./state";

/** A PDF of the API, shown in place. */
export function FileFrame({ path, title, height = 640 }: { path: string; title: string; height?: number }) {
	const file = useQuery({ queryKey: ["file", path], queryFn: () => fetchFile(path) });
	const url = useObjectUrl(file.data?.blob);
	return (
		<Await query={file} rows={12}>
			{() => <iframe src={url} title={title} width="100%" height={height} style={{ border: "none" }} />}
		</Await>
	);
}

/** A blob as an address of this page, given back when it is no longer shown. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
	const [url, setUrl] = useState<string>();
	useEffect(() => {
		if (!blob) {
			return;
		}
		const made = URL.createObjectURL(blob);
		setUrl(made);
		return () => URL.revokeObjectURL(made);
	}, [blob]);
	return url;
}
