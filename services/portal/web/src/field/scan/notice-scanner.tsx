import { open, paths } from "../address";
import { useTexts } from "../language";
import type { Task } from "../store/db";
import { keepScan } from "../visit/drafts";
import { readCode } from "./read-code";
import { Scanner } from "./scanner";
import { texts } from "./texts";

interface Props {
	tasks: Task[];
	/** The stop that is open; left out: whichever the code names is opened. */
	stop?: Task;
	onClose: () => void;
}

/** Scans the code of a notice and keeps it as the proof of its stop. */
export function NoticeScanner({ tasks, stop, onClose }: Props) {
	const t = useTexts(texts);
	const take = (text: string) => {
		const found = readCode(text, tasks);
		if (found.is === "unknown") {
			return t("unknown");
		}
		if (found.is === "void") {
			return t("void", { number: found.task.notice?.number ?? "" });
		}
		if (stop && found.task.id !== stop.id) {
			return t("otherStop", { place: found.task.sequence });
		}
		keepScan(found.task.id, found.code).then(() => {
			onClose();
			if (!stop) {
				open(paths.stop(found.task.id));
			}
		});
		return undefined;
	};
	return (
		<Scanner
			title={t("scan")}
			typedLabel={t("checkCode")}
			typedAbout={t("checkCodeAbout")}
			onFound={take}
			onClose={onClose}
		/>
	);
}
