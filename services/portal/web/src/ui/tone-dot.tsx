import type { MapPoint } from "./stop-map";
import classes from "./tone-dot.module.css";

/** The colour of a mark on a map, beside its name. */
export function ToneDot({ tone }: { tone: MapPoint["tone"] }) {
	return <span className={classes.dot} data-tone={tone} aria-hidden />;
}
