/** Which doors a person sees. The suite decides by itself on every request; hiding a door is courtesy, not protection. */

import { useSyncExternalStore } from "react";
import type { Schemas } from "./client";
import { session } from "./session";

export type Role = Schemas["Role"];

export function usePerson() {
	const state = useSyncExternalStore(session.subscribe, session.get);
	return state.at === "in" || state.at === "lost" ? state.person : undefined;
}

/** Whether the person signed in has one of these roles. */
export function useHasRole(...roles: Role[]): boolean {
	const person = usePerson();
	return person?.roles.some((role) => roles.includes(role)) ?? false;
}
