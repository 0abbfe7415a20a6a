import { expect, test } from "vitest";
import type { Schemas } from "~/api/client";
import { merge } from "./happenings";

const posting = (kind: Schemas["TimelineOut"]["kind"], on: string) =>
	({ kind, on, id: `${kind} of ${on}` }) as Schemas["TimelineOut"];
const happening = (what: string, at: string) => ({ what, at, notice_id: "ntc" }) as Schemas["HappeningOut"];
const outside = {
	deliveries: [happening("printed", "2026-03-10T09:00:00Z"), happening("visited", "2026-03-12T09:00:00Z")],
	campaigns: [{ id: "cmp", launched_on: "2026-03-10" } as Schemas["Campaign"]],
};

test("everything stands in the order of days, the latest first", () => {
	const postings = [posting("receipt_recorded", "2026-03-11"), posting("document_issued", "2026-01-31")];
	const merged = merge({ postings, hasMore: false, ...outside });
	expect(merged.map(({ kind }) => kind)).toEqual(["visit", "receipt", "notice", "campaign", "document"]);
});

test("nothing older than the postings asked for so far is shown", () => {
	const postings = [posting("receipt_recorded", "2026-03-11")];
	const merged = merge({ postings, hasMore: true, ...outside });
	expect(merged.map(({ kind }) => kind)).toEqual(["visit", "receipt"]);
});
