import { Text } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./interval.module.css";
import { texts } from "./texts";

interface Props {
	/** In percentage points, as are both ends. */
	middle: number;
	low: number;
	high: number;
}

/** A difference and how sure it is: the bar is the interval, the mark its middle, the line is no difference. */
export function Interval({ middle, low, high }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	// Isolated, so that a sign stays before its figure in Arabic too.
	const signed = (value: number) => `\u2066${value > 0 ? "+" : ""}${format.number(value)}\u2069`;
	const facts = { points: signed(middle), low: signed(low), high: signed(high) };
	const [from, to] = rangeOf(low, high);
	const at = (value: number) => `${((value - from) / (to - from)) * 100}%`;
	const verdict = low > 0 ? "more" : high < 0 ? "fewer" : "unclear";
	return (
		<>
			<Text size="sm" c="dimmed">
				{t("difference")}
			</Text>
			<Text fz="xl" fw={600} className="figures">
				{t("points", facts)}
			</Text>
			<Text size="sm" className="figures">
				{t("interval", facts)}
			</Text>
			<div className={classes.plot} role="img" aria-label={t("intervalLabel", facts)}>
				<div className={classes.axis} />
				<div
					className={classes.range}
					style={{ insetInlineStart: at(low), inlineSize: `calc(${at(high)} - ${at(low)})` }}
				/>
				<div className={classes.zero} style={{ insetInlineStart: at(0) }} />
				<div className={classes.zeroLabel} style={{ insetInlineStart: at(0) }}>
					{t("noDifference")}
				</div>
				<div className={classes.middle} style={{ insetInlineStart: at(middle) }} />
			</div>
			<Text size="sm" fw={600}>
				{t(verdict)}
			</Text>
		</>
	);
}

/** Both ends and zero, with air beside them. */
function rangeOf(low: number, high: number): [number, number] {
	const [least, most] = [Math.min(low, 0), Math.max(high, 0)];
	const air = Math.max((most - least) * 0.15, 2);
	return [least - air, most + air];
}
