import type { Schemas } from "~/api/client";

type Point = [day: number, share: number];

export interface Curve {
	treated: Point[];
	control: Point[];
}

/** Both sides of the comparison in one currency: the share of the frozen debt that had come in by each day. */
export function curveOf({ days }: Schemas["EffectCurve"], currency: string): Curve {
	const side = (arm: "treated" | "control"): Point[] =>
		days.flatMap((day): Point[] => {
			const share = day[arm].recovered.find((sum) => sum.currency === currency)?.pct;
			return share == null ? [] : [[day.day_number, share / 100]];
		});
	return { treated: side("treated"), control: side("control") };
}
