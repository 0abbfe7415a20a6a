import { IconMapPin } from "@tabler/icons-react";
import { useTexts } from "../language";
import type { Task } from "../store/db";
import { useDistance, useDoorWords } from "../ui/address-words";
import { metresBetween, usePosition } from "../visit/position";
import { FactList } from "./fact-list";
import styles from "./stop-page.module.css";
import { texts } from "./texts";

/** Where the door is, whom the notice is for, and which paper it is. Nothing else is known here. */
export function Door({ task, mostAttempts }: { task: Task; mostAttempts?: number }) {
	const t = useTexts(texts);
	const door = useDoorWords();
	const distance = useDistance();
	const here = usePosition({ quietly: true });
	const { address, addressee, notice, position } = task;
	const metres = here.is === "known" && position ? metresBetween(here.fix, position) : undefined;
	return (
		<section className={styles.door}>
			<p className={styles.unit}>
				<bdi>{address.unit}</bdi>
			</p>
			<p className={styles.place}>
				<bdi>{door.place(address)}</bdi>
			</p>
			{position && (
				<a className={styles.way} href={wayTo(position)}>
					<IconMapPin aria-hidden size={22} />
					{t("way")}
				</a>
			)}
			<FactList
				facts={[
					[t("addressee"), <bdi key="name">{door.addressee(addressee)}</bdi>],
					[
						t("notice"),
						notice && (
							<bdi key="number" className="figures">
								{notice.number}
							</bdi>
						),
					],
					[
						t("checkCode"),
						notice && (
							<bdi key="code" className="figures">
								{notice.check_code}
							</bdi>
						),
					],
					[t("expected"), task.expected_at],
					[t("distance"), metres === undefined ? undefined : distance(metres)],
					[
						t("attempt"),
						mostAttempts && task.attempt > 1
							? t("attemptOf", { attempt: task.attempt, most: mostAttempts })
							: undefined,
					],
				]}
			/>
		</section>
	);
}

/** The phone's own map: Apple's phones know no `geo:`. */
function wayTo({ latitude, longitude }: { latitude: number; longitude: number }): string {
	const place = `${latitude},${longitude}`;
	return /iPhone|iPad/.test(navigator.userAgent) ? `maps:?daddr=${place}` : `geo:${place}?q=${place}`;
}
