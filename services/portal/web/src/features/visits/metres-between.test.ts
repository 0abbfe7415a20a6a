import { expect, it } from "vitest";
import { metresBetween } from "./metres-between";

it("measures along the surface", () => {
	expect(metresBetween({ latitude: 25, longitude: 55 }, { latitude: 25, longitude: 55 })).toBe(0);
	expect(metresBetween({ latitude: 25, longitude: 55 }, { latitude: 25.01, longitude: 55 })).toBeCloseTo(1_112, -1);
});
