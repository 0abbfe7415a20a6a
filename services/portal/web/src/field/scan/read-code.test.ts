import { expect, test } from "vitest";
import type { Task } from "../store/db";
import { readCode } from "./read-code";

const task = {
	id: "stp_1",
	notice: { number: "N-2026-000017", issue: 2, code: "N-2026-000017.2.7K3QX9VFMA", check_code: "1WC4KMH8" },
} as Task;

test("a scan belongs to the notice it names", () => {
	expect(readCode(" n-2026-000017.2.7k3qx9vfma ", [task])).toEqual({ is: "stop", task, code: task.notice?.code });
	expect(readCode("N-2026-000018.1.7K3QX9VFMA", [task])).toEqual({ is: "unknown" });
});

test("a typed code forgives blanks, hyphens and look-alikes", () => {
	for (const typed of ["1WC4KMH8", "iwc4-kmh8", "LWC4 KMH8"]) {
		expect(readCode(typed, [task])).toEqual({ is: "stop", task, code: "1WC4KMH8" });
	}
});

test("a sheet that was printed again is void", () => {
	expect(readCode("N-2026-000017.1.AAAAAAAAAA", [task])).toEqual({ is: "void", task });
});
