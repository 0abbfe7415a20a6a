import { expect, test } from "vitest";
import type { Schemas } from "~/api/client";
import { tidy } from "./tidy";

function line(seq: number, kind: string, at: string, facts: object): Schemas["Activity"] {
	return { seq, kind, at: `2026-03-01T${at}Z`, subject: "cmp_1", summary: "", facts: facts as Schemas["Facts"] };
}

test("tells once what happened many times in a minute", () => {
	const told = tidy([
		line(9, "campaigns.target_withdrawn", "10:00:30", { count: 1, reasons: ["paid"] }),
		line(8, "campaigns.campaign_progressed", "10:00:30", { paid: 4 }),
		line(7, "campaigns.target_withdrawn", "10:00:20", { count: 2, reasons: ["paid"] }),
		line(6, "campaigns.target_withdrawn", "10:00:10", { count: 1, reasons: ["dispute"] }),
		line(5, "campaigns.target_withdrawn", "09:00:00", { count: 1, reasons: ["paid"] }),
	]);
	expect(told.map(({ seq, count }) => [seq, count])).toEqual([
		[9, 3],
		[6, 1],
		[5, 1],
	]);
});

test("rounds are told one by one", () => {
	const told = tidy([
		line(2, "notices.round_assigned", "10:00:01", { stops: 12 }),
		line(1, "notices.round_assigned", "10:00:00", { stops: 9 }),
	]);
	expect(told.map(({ count }) => count)).toEqual([12, 9]);
});

test("names nobody for what several people did", () => {
	const visit = (seq: number, person_name: string) => ({
		...line(seq, "notices.visit_recorded", "10:00:00", { outcome: "posted_on_door" }),
		person_name,
	});
	expect(tidy([visit(3, "A"), visit(2, "A")]).map(({ person }) => person)).toEqual(["A"]);
	expect(tidy([visit(3, "A"), visit(2, "B"), visit(1, "A")]).map(({ person }) => person)).toEqual([undefined]);
});
