/** Long work that was asked for: followed until it ends, whatever page is open, over a reload too. */

import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Schemas } from "./client";
import { fetchSigned } from "./client";

export type Operation = Schemas["Operation"];
export type OperationService = "accounts" | "approvals" | "campaigns" | "identity" | "notices" | "reporting";

/** What is followed: where it runs, what to call it, and the page that shows what comes of it. */
export interface Followed {
	service: OperationService;
	id: string;
	label: string;
	page?: string;
}

const KEPT_AS = "dunlin.operations";
const MOST_FOLLOWED = 20;
const watchers = new Set<() => void>();
let followed: Followed[] = kept();

function kept(): Followed[] {
	try {
		return JSON.parse(globalThis.sessionStorage?.getItem(KEPT_AS) ?? "[]");
	} catch {
		return [];
	}
}

function become(next: Followed[]) {
	followed = next.slice(-MOST_FOLLOWED);
	sessionStorage.setItem(KEPT_AS, JSON.stringify(followed));
	for (const watcher of watchers) {
		watcher();
	}
}

export const operations = {
	follow: (operation: Followed) => become([...followed.filter(({ id }) => id !== operation.id), operation]),
	dismiss: (id: string) => become(followed.filter((operation) => operation.id !== id)),
};

export function useFollowed(): Followed[] {
	return useSyncExternalStore(
		(watcher) => {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
		() => followed,
	);
}

export function isOver(operation: Operation | undefined): boolean {
	return operation !== undefined && operation.state !== "queued" && operation.state !== "running";
}

/** An operation as it stands, asked for again until it is over. */
export function useOperation(service: OperationService, id: string | undefined) {
	return useQuery({
		queryKey: ["operation", service, id],
		enabled: id !== undefined,
		queryFn: async (): Promise<Operation> => {
			const answer = await fetchSigned(`/api/${service}/v1/operations/${id}`);
			const body = await answer.json();
			if (!answer.ok) {
				throw body;
			}
			return body;
		},
		refetchInterval: ({ state }) => (isOver(state.data) ? false : 700),
	});
}

/** Asks a running operation to stop. */
export async function cancelOperation(service: OperationService, id: string) {
	const answer = await fetchSigned(`/api/${service}/v1/operations/${id}/cancel`, { method: "POST" });
	if (!answer.ok) {
		throw await answer.json();
	}
}
