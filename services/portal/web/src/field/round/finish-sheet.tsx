import { useTexts } from "../language";
import { finishRound } from "../protocol/queue";
import type { RoundView } from "../store/model";
import { Button } from "../ui/button";
import { Sheet } from "../ui/sheet";
import { texts } from "./texts";

/** Before a round ends: what becomes of the doors nobody came to. */
export function FinishSheet({ view, onClose }: { view: RoundView; onClose: () => void }) {
	const t = useTexts(texts);
	const finish = async () => {
		await finishRound(view.round.id);
		onClose();
	};
	return (
		<Sheet
			title={t("finish")}
			onClose={onClose}
			actions={
				<>
					<Button onClick={onClose}>{t("notYet")}</Button>
					<Button kind="primary" onClick={finish}>
						{t("finish")}
					</Button>
				</>
			}
		>
			<p>{view.open.length > 0 ? t("finishLeft", { count: view.open.length }) : t("finishAll")}</p>
		</Sheet>
	);
}
