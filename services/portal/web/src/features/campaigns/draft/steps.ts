/** The guided way to a campaign: its steps, in order, and what the suite calls them. */

import type { Schemas } from "~/api/client";

export const steps = ["segment", "strategy", "calendar", "holdOut", "check"] as const;
export type Step = (typeof steps)[number];

/** The step of an address; the first where it names none. */
export function stepOf(word: string | undefined): Step {
	return steps.find((step) => step === word) ?? "segment";
}

const OF_CHECK: Record<Schemas["DraftStep"], Step> = {
	segment: "segment",
	strategy: "strategy",
	calendar: "calendar",
	hold_out: "holdOut",
	// Nobody left to reach: the rule selects the wrong ones.
	audience: "segment",
};

export function stepOfCheck(step: Schemas["DraftStep"]): Step {
	return OF_CHECK[step];
}

/** The worst that was found about each step. */
export function statesOf(check: Schemas["DraftCheck"] | undefined): Map<Step, Schemas["DraftStepState"]> {
	const states = new Map<Step, Schemas["DraftStepState"]>();
	for (const { step, state } of check?.steps ?? []) {
		const own = stepOfCheck(step);
		if (SEVERITY.indexOf(state) >= SEVERITY.indexOf(states.get(own) ?? "done")) {
			states.set(own, state);
		}
	}
	return states;
}

const SEVERITY: Schemas["DraftStepState"][] = ["done", "doubtful", "missing"];

/** More doors a day than any team has: nobody has said how many. Follows `NO_CAPACITY` of the suite. */
export const NO_CAPACITY = 1_000_000;
