import { useTexts } from "../language";
import type { Outcome } from "../store/db";
import { Button } from "../ui/button";
import { Sheet } from "../ui/sheet";
import { useOutcomes, useOutcomeWords } from "../visit/outcome-words";
import styles from "./outcome-sheet.module.css";
import { texts } from "./texts";

interface Props {
	isDelivered: boolean;
	onChosen: (outcome: Outcome) => void;
	onClose: () => void;
}

/** The second tap: how it was delivered, or why not. */
export function OutcomeSheet({ isDelivered, onChosen, onClose }: Props) {
	const t = useTexts(texts);
	const say = useOutcomeWords();
	const outcomes = useOutcomes().filter(({ delivered }) => delivered === isDelivered);
	return (
		<Sheet title={isDelivered ? t("how") : t("why")} onClose={onClose}>
			<ul className={styles.outcomes}>
				{outcomes.map(({ code }) => (
					<li key={code}>
						<Button className={styles.outcome} onClick={() => onChosen(code)}>
							{say(code)}
						</Button>
					</li>
				))}
			</ul>
		</Sheet>
	);
}
