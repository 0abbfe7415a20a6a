import { expect, test } from "vitest";
import { enrolmentCode } from "./code";

test("reads what is typed, and the address a picture says", () => {
	expect(enrolmentCode(" 7qk2m-01j5b ")).toBe("7QK2M01J5B");
	expect(enrolmentCode("https://dunlin.example.com/field/enrol#7QK2M01J5B")).toBe("7QK2M01J5B");
	for (const wrong of ["", "7QK2M", "N-2026-000017.1.7K3QX9VFMA", "https://dunlin.example.com/field/enrol"]) {
		expect(enrolmentCode(wrong), wrong).toBeUndefined();
	}
});
