import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./note.module.css";

const ICONS = { good: IconCircleCheck, warn: IconAlertTriangle, bad: IconAlertTriangle, plain: IconInfoCircle };

interface Props {
	kind?: keyof typeof ICONS;
	role?: "alert" | "status";
	title?: ReactNode;
	children?: ReactNode;
	action?: ReactNode;
}

/** Something to know, in a box: a shape and words, not only a colour. */
export function Note({ kind = "plain", role, title, children, action }: Props) {
	const Icon = ICONS[kind];
	return (
		<div className={styles.note} data-kind={kind} role={role}>
			<Icon aria-hidden size={24} />
			<div className={styles.words}>
				{title && <strong>{title}</strong>}
				{children && <div>{children}</div>}
				{action}
			</div>
		</div>
	);
}
