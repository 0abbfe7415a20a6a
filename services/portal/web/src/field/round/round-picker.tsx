import { paths } from "../address";
import { useFormat, useTexts } from "../language";
import type { RoundView } from "../store/model";
import { Link } from "../ui/link";
import styles from "./round-picker.module.css";
import { texts } from "./texts";

/** The rounds on this phone, where there are several. */
export function RoundPicker({ rounds, chosen }: { rounds: RoundView[]; chosen?: string }) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<nav aria-label={t("rounds")} className={styles.picker}>
			{rounds.map(({ round }) => (
				<Link
					key={round.id}
					href={paths.round(round.id)}
					className={styles.choice}
					aria-current={round.id === chosen ? "page" : undefined}
				>
					{t("roundOf", { number: round.number, day: format.shortDay(round.day) })}
				</Link>
			))}
		</nav>
	);
}
