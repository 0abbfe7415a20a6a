import { expect, test } from "vitest";
import { reshaped, shapeOf } from "./fields";

test("a value keeps what another comparison can use", () => {
	expect(reshaped("5", shapeOf("between"))).toEqual(["5", ""]);
	expect(reshaped(["5", "9"], shapeOf("="))).toBe("5");
	expect(reshaped(["5", ""], shapeOf("in"))).toEqual(["5"]);
	expect(reshaped("", shapeOf("in"))).toEqual([]);
	expect(reshaped(true, shapeOf("="))).toBe(true);
	expect(reshaped("5", shapeOf("null"))).toBe("");
});
