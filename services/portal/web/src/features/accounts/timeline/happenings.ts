/** What happened to an account, from every service that knows something, as one list. */

import type { Schemas } from "~/api/client";

export const KINDS = ["document", "receipt", "return", "hold", "campaign", "notice", "visit"] as const;
export type Kind = (typeof KINDS)[number];

type Posting = Schemas["TimelineOut"];
type Delivery = Schemas["HappeningOut"];
type Campaign = Schemas["Campaign"];

export type Happening = { day: string; key: string } & (
	| { kind: "document" | "receipt" | "return" | "hold"; posting: Posting }
	| { kind: "notice" | "visit"; delivery: Delivery }
	| { kind: "campaign"; campaign: Campaign }
);

interface Known {
	/** Latest first, as far back as was asked for. */
	postings: Posting[];
	/** Whether the books go further back. */
	hasMore: boolean;
	/** What happened to its notices. */
	deliveries: Delivery[];
	/** Those that reached it. */
	campaigns: Campaign[];
}

const IN_THE_BOOKS = {
	document_issued: "document",
	receipt_recorded: "receipt",
	receipt_returned: "return",
	hold_placed: "hold",
	hold_released: "hold",
} as const;

/** Latest day first. What is older than the oldest posting asked for so far waits until that is asked for. */
export function merge({ postings, hasMore, deliveries, campaigns }: Known): Happening[] {
	const booked = postings.map((posting) => ({
		kind: IN_THE_BOOKS[posting.kind],
		day: posting.on,
		at: "",
		key: `${posting.kind} ${posting.id}`,
		posting,
	}));
	const delivered = deliveries.map((delivery) => ({
		kind: delivery.what === "visited" ? ("visit" as const) : ("notice" as const),
		day: dayOf(delivery.at),
		at: delivery.at,
		key: `${delivery.what} ${delivery.notice_id} ${delivery.at}`,
		delivery,
	}));
	const launched = campaigns.flatMap((campaign) =>
		campaign.launched_on
			? [{ kind: "campaign" as const, day: campaign.launched_on, at: "", key: campaign.id, campaign }]
			: [],
	);
	const oldest = hasMore ? (postings.at(-1)?.on ?? "9999") : "";
	const outside = [...delivered, ...launched].filter(({ day }) => day >= oldest);
	return [...outside, ...booked].toSorted((a, b) => compare(b.day, a.day) || compare(b.at, a.at));
}

/** The calendar day of an instant, where the reader is. */
function dayOf(instant: string): string {
	return new Date(instant).toLocaleDateString("sv-SE");
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
