/** What a feature gives the router: addresses, and the page behind each, fetched when it is first opened. */

import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";

export interface Screen {
	/** `/accounts/$id` */
	path: string;
	load: () => Promise<{ default: ComponentType }>;
}

/** A part of the address. */
export function useParam(name: string): string {
	const params: Record<string, string | undefined> = useParams({ strict: false });
	return params[name] ?? "";
}

type UrlState = Record<string, string | undefined>;

/** The state of a screen, kept in its address: `const [state, change] = useUrlState<{ search?: string }>()`. */
export function useUrlState<State extends { [Key in keyof State]?: string }>() {
	const state = useSearch({ strict: false }) as State;
	const navigate = useNavigate();
	const change = (part: Partial<State>, options?: { push?: boolean }) =>
		navigate({
			to: ".",
			search: (before: UrlState) => withoutBlanks({ ...before, ...(part as UrlState) }),
			replace: !options?.push,
			resetScroll: false,
		} as never);
	return [state, change] as const;
}

function withoutBlanks(state: UrlState): UrlState {
	return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined && value !== ""));
}
