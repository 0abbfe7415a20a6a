/** What a rule would find, asked for while it is being written. */

import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { useRef } from "react";
import { api, type Schemas } from "~/api/client";
import { asProblem, type Problem } from "~/api/problem";
import { type Group, pathOf, sent } from "./rule";

/** Typing rests this long before the suite is asked; the answer must come within a second of the last change. */
const REST = 250;

export interface Previewed {
	/** What the last complete wording found. */
	found: Schemas["Preview"] | undefined;
	/** The figures belong to an earlier wording. */
	isOld: boolean;
	isLoading: boolean;
	/** What is wrong, by the path of the rule. */
	faults: Map<string, string[]>;
	/** Why there is no answer, where it is not a fault of the rule. */
	problem: Problem | undefined;
}

const NO_FAULTS = new Map<string, string[]>();

/** Asks when typing rests; a newer wording cancels the question before it. */
export function usePreview(group: Group): Previewed {
	const [asked] = useDebouncedValue(group, REST);
	const last = useRef<Schemas["Preview"]>(undefined);
	const query = api.useQuery(
		"post",
		"/api/campaigns/v1/segments/preview",
		{ body: { rule: sent(asked) } },
		{ placeholderData: keepPreviousData, staleTime: 30_000, gcTime: 60_000 },
	);
	if (query.data) {
		last.current = query.data;
	}
	const problem = query.error ? asProblem(query.error) : undefined;
	const isFault = problem?.status === 422;
	return {
		found: last.current,
		isOld: asked !== group || query.isPlaceholderData || query.isError,
		isLoading: query.isFetching,
		faults: isFault ? faultsOf(problem) : NO_FAULTS,
		problem: isFault ? undefined : problem,
	};
}

function faultsOf({ errors = [] }: Problem): Map<string, string[]> {
	const byPath = Map.groupBy(errors, ({ pointer }) => pathOf(pointer));
	return new Map([...byPath].map(([path, faults]) => [path, faults.map(({ detail }) => detail)]));
}
