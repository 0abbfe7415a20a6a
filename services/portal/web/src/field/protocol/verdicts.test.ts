import { expect, test } from "vitest";
import type { Queued } from "../store/db";
import { judge } from "./verdicts";

const NOW = "2026-11-22T09:00:00Z";
const text = { en: "why", ar: "لماذا" };

function item(id: number): Queued {
	return {
		id,
		mutation_id: `mutation ${id}`,
		name: "round.start",
		args: { round_id: "rnd_1" },
		device_time: NOW,
		monotonic_ms: id,
		boot_id: "boot",
		about: {},
	};
}

test("what was applied is forgotten, what waits is kept", () => {
	const queue = [item(1), item(2), item(3)];
	const { settled, answers, deferred } = judge(
		queue,
		[
			{ id: 1, status: "applied" },
			{ id: 3, status: "deferred" },
		],
		1,
		NOW,
	);
	expect(settled.map(({ id }) => id)).toEqual([1]);
	expect(answers).toEqual([]);
	expect(deferred).toEqual([3]);
});

test("a refusal and a change are told, also when their first answer was lost", () => {
	const queue = [item(1), item(2), item(3), item(4)];
	const { settled, answers } = judge(
		queue,
		[
			{ id: 1, status: "rejected", code: "task_completed", text },
			{ id: 2, status: "conflict", code: "task_withdrawn", text },
			{ id: 3, status: "duplicate", code: "replay", text },
			{ id: 4, status: "duplicate" },
		],
		4,
		NOW,
	);
	expect(settled).toHaveLength(4);
	expect(answers.map(({ status, code }) => [status, code])).toEqual([
		["rejected", "task_completed"],
		["conflict", "task_withdrawn"],
		["rejected", "replay"],
	]);
});

test("everything up to the last number is settled", () => {
	const { settled } = judge([item(1), item(2), item(3)], [], 2, NOW);
	expect(settled.map(({ id }) => id)).toEqual([1, 2]);
});
