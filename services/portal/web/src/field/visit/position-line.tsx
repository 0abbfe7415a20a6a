import { IconMapPin, IconMapPinOff, IconMapPinSearch } from "@tabler/icons-react";
import { useTexts } from "../language";
import { usePosition } from "./position";
import { texts } from "./texts";
import styles from "./visit-page.module.css";

/** A fix wider than this is flagged by the server. */
const VAGUE_M = 50;

/** Asks for the position, and says what was found. */
export function PositionLine() {
	const t = useTexts(texts);
	const here = usePosition();
	const metres = here.is === "known" ? Math.round(here.fix.accuracy_m ?? 0) : 0;
	const isGood = here.is === "known" && metres <= VAGUE_M;
	const isLooking = here.is === "looking" || here.is === "unasked";
	const Icon = isLooking ? IconMapPinSearch : isGood ? IconMapPin : IconMapPinOff;
	const words = isLooking
		? t("looking")
		: here.is === "known"
			? t(isGood ? "known" : "vague", { metres })
			: t(here.is === "refused" ? "refused" : "unknown");
	return (
		<p className={styles.position} data-good={isGood || undefined} role="status">
			<Icon aria-hidden size={24} />
			<span>{words}</span>
		</p>
	);
}
