import { IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "../language";
import { IconButton } from "./button";
import styles from "./sheet.module.css";
import { texts } from "./texts";

interface Props {
	title: string;
	onClose: () => void;
	children: ReactNode;
	actions?: ReactNode;
	/** Over the whole screen: for the camera and for signing. */
	isWhole?: boolean;
}

/** A sheet that comes up from below, where the thumb is. Escape and the way back close it. */
export function Sheet({ title, onClose, children, actions, isWhole }: Props) {
	const t = useTexts(texts);
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	useEffect(() => {
		const here = dialog.current;
		here?.showModal();
		return () => here?.close();
	}, []);
	return (
		<dialog
			ref={dialog}
			className={styles.sheet}
			data-whole={isWhole || undefined}
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			<header className={styles.header}>
				<h2 id={heading}>{title}</h2>
				<IconButton label={t("close")} onClick={onClose}>
					<IconX aria-hidden />
				</IconButton>
			</header>
			<div className={styles.content}>{children}</div>
			{actions && <div className={styles.actions}>{actions}</div>}
		</dialog>
	);
}
