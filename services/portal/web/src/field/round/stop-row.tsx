import { paths } from "../address";
import { useFormat, useTexts } from "../language";
import type { Stop } from "../store/model";
import { useDistance, useDoorWords } from "../ui/address-words";
import { Link } from "../ui/link";
import { metresBetween, type Whereabouts } from "../visit/position";
import { Mark } from "./mark";
import styles from "./stop-row.module.css";
import { texts } from "./texts";

interface Props {
	stop: Stop;
	isNext?: boolean;
	here: Whereabouts;
}

/** A door in the list: its place in the round, where it is, and how it stands. No names here. */
export function StopRow({ stop, isNext, here }: Props) {
	const t = useTexts(texts);
	const door = useDoorWords();
	const format = useFormat();
	const distance = useDistance();
	const { task, standing, isRefused } = stop;
	const isOpen = standing === "open" || standing === "no_paper";
	const metres = isOpen && here.is === "known" && task.position ? metresBetween(here.fix, task.position) : undefined;
	const facts = [
		isRefused ? t("refused") : isOpen && standing === "open" ? undefined : t(standing),
		isOpen && task.expected_at ? task.expected_at : undefined,
		metres === undefined ? undefined : t("away", { distance: distance(metres) }),
		!isOpen && stop.visitedAt ? format.time(stop.visitedAt) : undefined,
		task.attempt > 1 ? t("attempt", { attempt: task.attempt }) : undefined,
	].filter(Boolean);
	return (
		<li>
			<Link href={paths.stop(task.id)} className={styles.row} data-next={isNext || undefined}>
				<Mark stop={stop} />
				<span className={styles.words}>
					<span className="visually-hidden">
						{t("stop", { place: task.sequence })}
						{isOpen && standing === "open" && !isRefused ? `, ${t("open")}` : ""}:{" "}
					</span>
					<span className={styles.unit}>
						<bdi>{task.address.unit}</bdi>
					</span>
					<span className={styles.place}>
						<bdi>{door.place(task.address)}</bdi>
					</span>
					<span className={`${styles.facts} figures`}>{facts.join(" · ")}</span>
				</span>
				{isNext && <strong className={styles.next}>{t("next")}</strong>}
			</Link>
		</li>
	);
}
