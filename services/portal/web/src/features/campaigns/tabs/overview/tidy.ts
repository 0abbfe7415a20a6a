import type { Schemas } from "~/api/client";

type Activity = Schemas["Activity"];

/** Several lines of the feed that say the same within a short time. */
export interface Told {
	seq: number;
	at: string;
	kind: string;
	count: number;
	/** Whose doing it was, if it was one person's. */
	person: string | undefined;
	/** The newest of the lines. */
	line: Activity;
}

/** Figures that are shown elsewhere on the page, as they are now. */
const SHOWN_ELSEWHERE = ["campaigns.campaign_progressed"];
/** A served notice follows from its visit: one line is enough. */
const FOLLOWS = ["notices.notice_served"];
const SAME_TIME = 60_000;

/** The feed as a person would tell it: what is said many times in a minute is said once, with its count. */
export function tidy(lines: Activity[]): Told[] {
	const told: Told[] = [];
	for (const line of lines) {
		if (SHOWN_ELSEWHERE.includes(line.kind) || FOLLOWS.includes(line.kind)) {
			continue;
		}
		const same = told.find((earlier) => saysTheSame(earlier, line));
		if (same) {
			same.count += countOf(line);
			same.person = same.person === line.person_name ? same.person : undefined;
		} else {
			const { seq, at, kind, person_name } = line;
			told.push({ seq, at, kind, count: countOf(line), person: person_name ?? undefined, line });
		}
	}
	return told;
}

function countOf({ facts }: Activity): number {
	return facts.rows ?? facts.stops ?? facts.count ?? facts.targets ?? 1;
}

function saysTheSame(earlier: Told, line: Activity): boolean {
	const { facts } = line;
	const before = earlier.line.facts;
	const isCountable = facts.reference === before.reference && facts.stops == null;
	return (
		earlier.kind === line.kind &&
		isCountable &&
		facts.outcome === before.outcome &&
		facts.stage === before.stage &&
		facts.decision === before.decision &&
		String(facts.reasons ?? []) === String(before.reasons ?? []) &&
		Date.parse(earlier.at) - Date.parse(line.at) < SAME_TIME
	);
}
