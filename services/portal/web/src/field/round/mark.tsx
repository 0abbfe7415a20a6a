import { IconAlertTriangle, IconCheck, IconClockUp, IconFileOff, IconX } from "@tabler/icons-react";
import type { Stop } from "../store/model";
import styles from "./mark.module.css";

const ICONS = {
	waiting: IconClockUp,
	delivered: IconCheck,
	failed: IconX,
	no_paper: IconFileOff,
	refused: IconAlertTriangle,
};

/** How a stop stands, by its shape: its number in a ring, a tick in a disc, a cross in a diamond, a clock in a square. */
export function Mark({ stop }: { stop: Stop }) {
	const shape = stop.isRefused ? "refused" : stop.standing;
	if (shape === "open") {
		return (
			<span className={`${styles.mark} figures`} data-shape="open" aria-hidden>
				<span>{stop.task.sequence}</span>
			</span>
		);
	}
	const Icon = ICONS[shape];
	return (
		<span className={styles.mark} data-shape={shape} aria-hidden>
			<Icon size={22} stroke={2.5} />
		</span>
	);
}
