import { useTexts } from "../language";
import type { RoundView } from "../store/model";
import { useDistance } from "../ui/address-words";
import styles from "./round-summary.module.css";
import { texts } from "./texts";

/** How far the round has come, and when to be back. */
export function RoundSummary({ view }: { view: RoundView }) {
	const t = useTexts(texts);
	const distance = useDistance();
	const words = t("doors", { done: view.done.length, count: view.stops.length });
	return (
		<section className={styles.summary}>
			<p className={`${styles.doors} figures`}>{words}</p>
			<progress
				className={styles.bar}
				max={Math.max(view.stops.length, 1)}
				value={view.done.length}
				aria-label={words}
			/>
			<p className={`${styles.facts} figures`}>
				{[t("backAt", { time: view.round.back_at }), t("way", { distance: distance(view.round.metres) })].join(" · ")}
			</p>
		</section>
	);
}
