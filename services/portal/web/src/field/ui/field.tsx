import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from "react";
import styles from "./field.module.css";

interface Said {
	label: string;
	about?: string;
	error?: string;
}

/** A line to type. */
export function TextField({ label, about, error, ...rest }: Said & InputHTMLAttributes<HTMLInputElement>) {
	const id = useId();
	const says = about || error ? `${id}-about` : undefined;
	return (
		<div className={styles.field}>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className={styles.input}
				aria-describedby={says}
				aria-invalid={error ? true : undefined}
				{...rest}
			/>
			<About id={says} about={about} error={error} />
		</div>
	);
}

/** Several lines to type. */
export function TextArea({ label, about, error, ...rest }: Said & TextareaHTMLAttributes<HTMLTextAreaElement>) {
	const id = useId();
	const says = about || error ? `${id}-about` : undefined;
	return (
		<div className={styles.field}>
			<label htmlFor={id}>{label}</label>
			<textarea id={id} rows={3} className={styles.input} aria-describedby={says} {...rest} />
			<About id={says} about={about} error={error} />
		</div>
	);
}

function About({ id, about, error }: { id?: string; about?: string; error?: string }) {
	if (!id) {
		return null;
	}
	return (
		<p id={id} className={error ? styles.error : styles.about} role={error ? "alert" : undefined}>
			{error ?? about}
		</p>
	);
}
