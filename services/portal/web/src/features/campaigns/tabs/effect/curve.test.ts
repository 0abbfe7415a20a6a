import { expect, test } from "vitest";
import type { Schemas } from "~/api/client";
import { curveOf } from "./curve";

function day(day_number: number, treated: number | null, control: number | null): Schemas["EffectDay"] {
	const arm = (pct: number | null) => ({ paid: 0, recovered: [{ amount: "1.00", currency: "AED", pct }] });
	return { day: `2026-03-0${day_number + 1}`, day_number, treated: arm(treated), control: arm(control) };
}

const curve: Schemas["EffectCurve"] = {
	campaign_id: "cmp_1",
	from: "2026-03-01",
	to: "2026-03-02",
	complete: false,
	days: [day(0, 10, null), day(1, 50, 5)],
	caveats: [],
};

test("each side is a share of its own frozen debt, and nothing where there is none", () => {
	expect(curveOf(curve, "AED")).toEqual({
		treated: [
			[0, 0.1],
			[1, 0.5],
		],
		control: [[1, 0.05]],
	});
	expect(curveOf(curve, "USD")).toEqual({ treated: [], control: [] });
});
