import { describe, expect, it } from "vitest";
import { offsetOf } from "./fault";

describe("offsetOf", () => {
	it("counts lines and columns from 1", () => {
		expect(offsetOf("one\ntwo\nthree", 1)).toBe(0);
		expect(offsetOf("one\ntwo\nthree", 2, 3)).toBe(6);
		expect(offsetOf("one\n\nthree", 3, 1)).toBe(5);
	});
});
