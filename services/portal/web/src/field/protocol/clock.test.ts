import { expect, test } from "vitest";
import { makeClock } from "./clock";

function phone() {
	const at = { clock: 1_000_000, count: 500 };
	let boots = 0;
	const read = makeClock(
		() => at.clock,
		() => at.count,
		() => `boot ${++boots}`,
	);
	const pass = (ms: number, asleep = 0) => {
		at.clock += ms + asleep;
		at.count += ms;
	};
	return { at, read, pass };
}

test("counts on while the phone is awake", () => {
	const { read, pass } = phone();
	pass(60_000);
	expect(read()).toEqual({ device_time: new Date(1_060_000).toISOString(), monotonic_ms: 60_500, boot_id: "boot 1" });
});

test("a sleep is a new start", () => {
	const { read, pass } = phone();
	pass(1_000, 3_600_000);
	expect(read().boot_id).toBe("boot 2");
	pass(1_000);
	expect(read().boot_id).toBe("boot 2");
});

test("a clock that was set back keeps its start", () => {
	const { at, read } = phone();
	at.clock -= 3_600_000;
	expect(read().boot_id).toBe("boot 1");
});
