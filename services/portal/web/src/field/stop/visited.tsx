import { useFormat, useTexts } from "../language";
import { Mark } from "../round/mark";
import type { Stop } from "../store/model";
import { useOutcomeWords } from "../visit/outcome-words";
import styles from "./stop-page.module.css";
import { texts } from "./texts";

/** What happened here, and whether the server knows. */
export function Visited({ stop }: { stop: Stop }) {
	const t = useTexts(texts);
	const say = useOutcomeWords();
	const format = useFormat();
	return (
		<section className={styles.visited}>
			<Mark stop={stop} />
			<div>
				<h2>{stop.outcome && say(stop.outcome)}</h2>
				{stop.visitedAt && <p className="figures">{t("recorded", { time: format.time(stop.visitedAt) })}</p>}
				{stop.standing === "waiting" && <p>{t("waiting")}</p>}
			</div>
		</section>
	);
}
