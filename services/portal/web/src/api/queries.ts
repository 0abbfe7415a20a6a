/** How the portal asks: what is kept, what is tried again. */

import { QueryClient } from "@tanstack/react-query";
import { asProblem } from "./problem";

const MOST_TRIES = 2;

export const queries = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 5_000,
			// A refusal stays a refusal; only what did not get through is tried again.
			retry: (failures, error) => {
				const { status } = asProblem(error);
				return (status === 0 || status >= 502) && failures < MOST_TRIES;
			},
		},
		mutations: { retry: false },
	},
});
