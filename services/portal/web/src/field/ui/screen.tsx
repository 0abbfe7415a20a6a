import { IconArrowLeft } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import { open } from "../address";
import { useTexts } from "../language";
import { IconButton } from "./button";
import styles from "./screen.module.css";
import { StatusChip } from "./status-chip";
import { texts } from "./texts";

interface Props {
	title: string;
	/** Where the arrow leads. */
	back?: string;
	/** Beside the title. */
	aside?: ReactNode;
	/** Within reach of the thumb. */
	actions?: ReactNode;
	children: ReactNode;
	hasStatus?: boolean;
}

/** A screen: its title above, what can be done below, the rest between. */
export function Screen({ title, back, aside, actions, children, hasStatus = true }: Props) {
	const t = useTexts(texts);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		heading.current?.focus({ preventScroll: true });
	}, []);
	useEffect(() => {
		document.title = `${title} · ${t("app")}`;
	}, [title, t]);
	return (
		<div className={styles.screen}>
			<header className={styles.header}>
				{back && (
					<IconButton label={t("back")} data-turns onClick={() => open(back)}>
						<IconArrowLeft aria-hidden />
					</IconButton>
				)}
				<h1 ref={heading} tabIndex={-1} className={styles.title}>
					{title}
				</h1>
				{aside}
			</header>
			{hasStatus && <StatusChip />}
			<main className={styles.main}>{children}</main>
			{actions && <div className={styles.actions}>{actions}</div>}
		</div>
	);
}
