import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconClockUp, IconCloudOff } from "@tabler/icons-react";
import { open, paths } from "../address";
import { useTexts } from "../language";
import { type SyncState, useSync } from "../protocol/sync";
import { type Kept, useKept } from "../store/kept";
import styles from "./status-chip.module.css";
import { texts } from "./texts";

/** How things stand with the server, in a line that opens what waits. */
export function StatusChip() {
	const t = useTexts(texts);
	const kept = useKept();
	const sync = useSync();
	if (!kept?.session) {
		return null;
	}
	const { icon: Icon, kind, words } = stateOf(kept, sync, t);
	return (
		<button type="button" className={styles.chip} data-kind={kind} onClick={() => open(paths.outbox())}>
			<Icon aria-hidden size={22} />
			<span aria-live="polite" className={styles.words}>
				{words}
			</span>
			<IconChevronRight aria-hidden size={20} className={styles.more} />
		</button>
	);
}

function stateOf(kept: Kept, sync: SyncState, t: (key: keyof typeof texts, facts?: { count: number }) => string) {
	const toRead = kept.answers.length > 0 ? ` · ${t("toRead", { count: kept.answers.length })}` : "";
	const isOffline = sync.problem === "offline";
	const waits = kept.queue.length + kept.parcels > 0;
	const what = !waits
		? ""
		: kept.queue.length > 0
			? t("waiting", { count: kept.queue.length })
			: t("bytesWaiting", { count: kept.parcels });
	if (isOffline) {
		return { icon: IconCloudOff, kind: "warn", words: [t("offline"), what].filter(Boolean).join(" · ") + toRead };
	}
	if (waits) {
		return { icon: IconClockUp, kind: "warn", words: what + toRead };
	}
	if (toRead) {
		return { icon: IconAlertTriangle, kind: "bad", words: t("toRead", { count: kept.answers.length }) };
	}
	return { icon: IconCircleCheck, kind: "good", words: t("allSent") };
}
