import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./button.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
	kind?: "primary" | "plain" | "quiet" | "danger";
	icon?: ReactNode;
}

/** Big enough for a thumb in a glove. */
export function Button({ kind = "plain", icon, children, className, type = "button", ...rest }: Props) {
	return (
		<button type={type} className={[styles.button, styles[kind], className].filter(Boolean).join(" ")} {...rest}>
			{icon && (
				<span className={styles.icon} aria-hidden>
					{icon}
				</span>
			)}
			{children}
		</button>
	);
}

/** A button that is only a picture, with its word for those who cannot see it. */
export function IconButton({ label, children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) {
	return (
		<button type="button" className={styles.iconButton} aria-label={label} {...rest}>
			{children}
		</button>
	);
}
