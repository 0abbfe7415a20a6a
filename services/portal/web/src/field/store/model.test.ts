import { expect, test } from "vitest";
import type { Answer, Feed, Queued, Round, Task } from "./db";
import { roundsOf, stopOf, todayOf, waitingOf } from "./model";

const TODAY = "2026-11-22";

function round(id: string, day: string, state: Round["state"] = "assigned"): Round {
	return { id, day, number: 1, state } as Round;
}

function task(id: string, sequence: number, more: Partial<Task> = {}): Task {
	return { id, round_id: "rnd_1", sequence, state: "assigned", notice: { printed: true }, ...more } as Task;
}

function item(id: number, name: Queued["name"], args: object): Queued {
	return { id, name, args, device_time: "2026-11-22T09:00:00Z", about: {} } as Queued;
}

const visit = item(1, "visit.record", { stop_id: "stp_1", outcome: "posted_on_door", proofs: [] });

test("a visit in the queue counts, until the server refuses it", () => {
	expect(stopOf(task("stp_1", 1), { queue: [visit], answers: [] })).toMatchObject({
		standing: "waiting",
		outcome: "posted_on_door",
	});
	const refused: Answer = { status: "rejected", code: "replay", item: visit, answered_at: "" };
	expect(stopOf(task("stp_1", 1), { queue: [], answers: [refused] })).toMatchObject({
		standing: "open",
		isRefused: true,
	});
});

test("a stop stands as the server says", () => {
	const kept = { queue: [], answers: [] };
	const done = (outcome: Task["outcome"]) => task("stp_1", 1, { state: "completed", outcome });
	expect(stopOf(done("delivered_to_mailbox"), kept).standing).toBe("delivered");
	expect(stopOf(done("failed_not_home"), kept).standing).toBe("failed");
	expect(stopOf(task("stp_1", 1, { notice: null }), kept).standing).toBe("no_paper");
});

test("today's round comes first, its stops in the order of the way", () => {
	const kept = {
		rounds: [round("rnd_0", "2026-11-21", "active"), round("rnd_2", "2026-11-23"), round("rnd_1", TODAY)],
		tasks: [task("stp_2", 2), task("stp_1", 1)],
		queue: [visit, item(2, "stop.note", { stop_id: "stp_2", access_hint: "gate B" })],
		answers: [],
	};
	const views = roundsOf(kept, TODAY);
	expect(views.map(({ round: { id } }) => id)).toEqual(["rnd_1", "rnd_2", "rnd_0"]);
	const [today] = views;
	expect(today).toMatchObject({ isToday: true, isStarted: true, isFinished: false });
	expect(today?.done.map(({ task: { id } }) => id)).toEqual(["stp_1"]);
	expect(today?.open.map(({ task: { id, access_hint } }) => [id, access_hint])).toEqual([["stp_2", "gate B"]]);
});

test("a round that was finished here is over at once", () => {
	const queue = [item(1, "round.finish", { round_id: "rnd_1" })];
	const [view] = roundsOf({ rounds: [round("rnd_1", TODAY, "active")], tasks: [], queue, answers: [] }, TODAY);
	expect(view?.isFinished).toBe(true);
});

test("the business day is the server's while it is fresh, the calendar's after a night without network", () => {
	const pulled_at = new Date(2026, 10, 22, 23, 30).getTime();
	const feed = { today: "2026-11-23", pulled_at } as Feed;
	expect(todayOf(feed, new Date(2026, 10, 22, 23, 45))).toBe("2026-11-23");
	expect(todayOf(feed, new Date(2026, 10, 24, 6, 0))).toBe("2026-11-24");
});

test("what waits are items, then their pictures", () => {
	expect(waitingOf({ queue: [visit], parcels: 4 })).toBe(1);
	expect(waitingOf({ queue: [], parcels: 4 })).toBe(4);
});
